/** Letters in a run; four is the length that NLP.md found best. */
const runLength = 4;

/** What runs are sorted in. */
let room = new Uint32Array(2048);

/** Hashes of all runs of four letters of a text, ascending, each once. */
export const findLetterRuns = (text: string): Uint32Array => {
  const count = Math.max(0, text.length - runLength + 1);
  if (room.length < count) room = new Uint32Array(count * 2);
  for (let at = 0; at < count; at++) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + runLength; next++)
      hash = Math.imul(hash ^ text.charCodeAt(next), 0x01000193);
    room[at] = hash;
  }
  room.subarray(0, count).sort();
  let end = 0;
  for (let at = 0; at < count; at++) {
    const hash = room[at] as number;
    if (at === 0 || hash !== room[end - 1]) room[end++] = hash;
  }
  return room.slice(0, end);
};

/** Number of values that two ascending lists share. */
export const countShared = (a: Uint32Array, b: Uint32Array): number => {
  let shared = 0;
  let at = 0;
  let other = 0;
  while (at < a.length && other < b.length) {
    const left = a[at] as number;
    const right = b[other] as number;
    if (left === right) {
      shared += 1;
      at += 1;
      other += 1;
    } else if (left < right) at += 1;
    else other += 1;
  }
  return shared;
};

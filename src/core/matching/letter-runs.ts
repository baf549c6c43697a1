/** Letters in a run; four is the length that NLP.md found best. */
const runLength = 4;

/** Hashes of all runs of four letters of a text, ascending, each once. */
export const findLetterRuns = (text: string): Uint32Array => {
  const hashes = new Uint32Array(Math.max(0, text.length - runLength + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + runLength; next++)
      hash = Math.imul(hash ^ text.charCodeAt(next), 0x01000193);
    hashes[at] = hash;
  }
  hashes.sort();
  let end = 0;
  hashes.forEach((hash, at) => {
    if (at === 0 || hash !== hashes[end - 1]) hashes[end++] = hash;
  });
  return hashes.slice(0, end);
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

/** Letters that transliterations and typists swap; one of them costs half an edit. */
const cheap = new Set([
  'iy',
  'yi',
  'ck',
  'kc',
  'sz',
  'zs',
  'wv',
  'vw',
  'uw',
  'wu',
  'ei',
  'ie',
  'ae',
  'ea',
]);

/** Share of a word that may differ, found on names in several transliterations (Zelensky, Zelenskiy). */
const mostEdits = 0.26;
/** Shared beginning that makes two known words relatives (diplomat, diplomacy). */
export const leastShared = 5;
const leastSharedPart = 0.65;
const relative = 0.5;

const sharedStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
};

/** Edit distance with swapped neighbours, given up above `most`. */
const distance = (a: string, b: string, most: number): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    let least = row;
    for (let col = 1; col <= b.length; col++) {
      const same = a[row - 1] === b[col - 1];
      const price = same ? 0 : cheap.has(`${a[row - 1]}${b[col - 1]}`) ? 0.5 : 1;
      let cost = Math.min(
        (last[col - 1] ?? 0) + price,
        (last[col] ?? 0) + 1,
        (next[col - 1] ?? 0) + 1,
      );
      const swapped = row > 1 && col > 1 && a[row - 1] === b[col - 2] && a[row - 2] === b[col - 1];
      if (swapped) cost = Math.min(cost, (before[col - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = next;
  }
  return last[b.length] ?? Number.POSITIVE_INFINITY;
};

/** Letters of which languages write one sound, in the order in which they are made one. */
const transliterations: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/zh|dzh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[ij]?[iyj]+/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ck|q/g, 'k'],
  [/(.)\1/g, '$1'],
];

/** Names read before; an article and its candidates have a few dozen. */
const plainLetters = new Map<string, string>();
const mostNames = 2_000;

const inPlainLetters = (name: string): string => {
  const known = plainLetters.get(name);
  if (known !== undefined) return known;
  if (plainLetters.size >= mostNames) plainLetters.clear();
  const made = transliterations.reduce(
    (text, [pattern, letters]) => text.replace(pattern, letters),
    name,
  );
  plainLetters.set(name, made);
  return made;
};

/** Share of plain letters that may still differ; more would join Brown and Braun. */
const mostPlainEdits = 0.2;

/** Whether two names are one in two transliterations: “Gorbatschow”, “Gorbachev”. */
export const transliterated = (a: string, b: string): boolean => {
  const left = inPlainLetters(a);
  const right = inPlainLetters(b);
  const most = Math.max(left.length, right.length) * mostPlainEdits;
  return Math.min(left.length, right.length) >= leastShared && distance(left, right, most) <= most;
};

/**
 * How alike two stems are written, 0 to 1: typing errors, transliterations, relatives. Two words that
 * the lexicon knows (`bothKnown`) are two words however alike they look, unless they begin the same.
 */
export const spelledAlike = (a: string, b: string, bothKnown: boolean): number => {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return 0;
  const shared = sharedStart(a, b);
  if (bothKnown) {
    return shared >= leastShared && shared >= leastSharedPart * longest ? relative : 0;
  }
  const most = longest * mostEdits;
  if (longest - shortest > most) return 0;
  const edits = distance(a, b, most);
  return edits <= most ? 1 - edits / longest : 0;
};

/** Letters that transliterations and typists swap; one of them costs half an edit. */
const cheap = ['iy', 'yi', 'ck', 'kc', 'sz', 'zs', 'wv', 'vw', 'uw', 'wu', 'ei', 'ie', 'ae', 'ea'];

/** Signs of ASCII, of which the swapped letters are. */
const signs = 128;
/** 1 for the two letters of each of `cheap`. */
const isCheap = new Uint8Array(signs * signs);
for (const pair of cheap) isCheap[pair.charCodeAt(0) * signs + pair.charCodeAt(1)] = 1;

const priceOf = (left: number, right: number): number => {
  if (left === right) return 0;
  return left < signs && right < signs && isCheap[left * signs + right] === 1 ? 0.5 : 1;
};

/** Rows that `distance` works in; the longest word has fewer letters than they hold, or they grow. */
const rows = {
  before: new Float64Array(64),
  last: new Float64Array(64),
  next: new Float64Array(64),
};

const makeRoom = (length: number): void => {
  if (rows.last.length > length) return;
  rows.before = new Float64Array(length * 2);
  rows.last = new Float64Array(length * 2);
  rows.next = new Float64Array(length * 2);
};

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
  makeRoom(b.length);
  let { before, last, next } = rows;
  for (let col = 0; col <= b.length; col++) last[col] = col;
  for (let row = 1; row <= a.length; row++) {
    const sign = a.charCodeAt(row - 1);
    next[0] = row;
    let least = row;
    for (let col = 1; col <= b.length; col++) {
      const other = b.charCodeAt(col - 1);
      let cost = Math.min(
        (last[col - 1] as number) + priceOf(sign, other),
        (last[col] as number) + 1,
        (next[col - 1] as number) + 1,
      );
      const swapped =
        row > 1 && col > 1 && sign === b.charCodeAt(col - 2) && a.charCodeAt(row - 2) === other;
      if (swapped) cost = Math.min(cost, (before[col - 2] as number) + 1);
      next[col] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, last, next] = [last, next, before];
  }
  return last[b.length] as number;
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

/** “Encrypted”, “unencrypted”: whether one word is the other's denial, however alike they look. */
export const deniesByPrefix = (one: string, other: string): boolean =>
  one.length > 3 &&
  other.length - one.length <= 3 &&
  (other === `un${one}` || other === `non${one}`);

/**
 * How alike two stems are written, 0 to 1: typing errors, transliterations, relatives. Two words that
 * the lexicon knows (`bothKnown`) are two words however alike they look, unless they begin the same.
 */
export const spelledAlike = (a: string, b: string, bothKnown: boolean): number => {
  if (deniesByPrefix(a, b) || deniesByPrefix(b, a)) return 0;
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

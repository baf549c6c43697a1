import type { Token } from './tokens';

/** A quantity read from the start of some words: tokens in figures, and how many words they stand for. */
interface Quantity {
  readonly tokens: readonly Token[];
  readonly length: number;
}

/** Spans of time that are counted in another unit: “a decade” is “10 years”. */
const spans: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  decade: [10, 'year'],
  decades: [10, 'year'],
  century: [100, 'year'],
  centuries: [100, 'year'],
  fortnight: [2, 'week'],
  fortnights: [2, 'week'],
};

/** In singular a fraction word is also an ordinal (“a third time”) or a span (“the last quarter”). */
const fractions: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  tenth: 10,
  thirds: 3,
  quarters: 4,
  fifths: 5,
  tenths: 10,
};

const formAt = (list: readonly Token[], at: number): string => list[at]?.form ?? '';

const plain = (value: number): string => String(Number(value.toPrecision(4)));

/** Number and unit stand on the same words: “decade” is a part of both. */
const figures = (
  list: readonly Token[],
  from: number,
  to: number,
  value: number,
  unit: string,
): Quantity => {
  const place = { start: list[from]?.start ?? 0, end: list[to]?.end ?? 0 };
  return {
    tokens: [
      { form: plain(value), ...place },
      { form: unit, ...place },
    ],
    length: to - from + 1,
  };
};

/** “A”, “half a”, or a number that is read already. */
const countBefore = (
  list: readonly Token[],
  at: number,
): readonly [count: number, words: number] => {
  const form = formAt(list, at);
  if (form === 'half' && formAt(list, at + 1) === 'a') return [0.5, 2];
  if (form === 'a' || form === 'one') return [1, 1];
  const value = /^\d/.test(form) ? Number(form) : Number.NaN;
  return [value, 1];
};

/** A part of one thing: “half an hour”, “a quarter of a point”. */
const readPart = (list: readonly Token[], at: number): Quantity | null => {
  const isHalf = formAt(list, at) === 'half';
  const part = isHalf ? 2 : (fractions[formAt(list, at + 1)] ?? 0);
  const article = isHalf ? at + 1 : at + 3;
  if (part === 0 || !indefinite.has(formAt(list, article))) return null;
  if (!isHalf && (formAt(list, at) !== 'a' || formAt(list, at + 2) !== 'of')) return null;
  const [first, last] = [list[at] as Token, list[article] as Token];
  const token = { form: plain(1 / part), start: first.start, end: last.end };
  return { tokens: [token], length: article - at + 1 };
};

const indefinite = new Set(['a', 'an']);

/** “Half of”, “half the”: percent. */
const readHalf = (list: readonly Token[], at: number): Quantity | null =>
  formAt(list, at) === 'half' &&
  (ofWhole.has(formAt(list, at + 1)) ||
    (formAt(list, at - 1) === 'by' && isWholeAfter(list, at, at + 1)))
    ? figures(list, at, at, 50, 'percent')
    : null;

const ofWhole = new Set('of the its their our this these those all what as'.split(' '));

/** “A year and a half”, “two hours and a half”: the half counts what stands before it. */
const readHalfAfter = (list: readonly Token[], at: number): Quantity | null => {
  const [count, words] = countBefore(list, at);
  const unit = formAt(list, at + words);
  const goesOn = ['and', 'a', 'half'].every(
    (form, step) => formAt(list, at + words + 1 + step) === form,
  );
  if (Number.isNaN(count) || unit === '' || !goesOn) return null;
  return figures(list, at, at + words + 3, count + 0.5, unit);
};

/** “A quarter of a century”: 25 years. */
const readPartOfSpan = (list: readonly Token[], at: number): Quantity | null => {
  const part = fractions[formAt(list, at + 1)];
  const span = spans[formAt(list, at + 4)];
  const isOne = formAt(list, at) === 'a' || formAt(list, at) === 'another';
  const isPart = isOne && formAt(list, at + 2) === 'of' && formAt(list, at + 3) === 'a';
  return part && span && isPart ? figures(list, at, at + 4, span[0] / part, span[1]) : null;
};

const readSpan = (list: readonly Token[], at: number): Quantity | null => {
  const [count, words] = countBefore(list, at);
  const part = readPartOfSpan(list, at);
  if (part) return part;
  const span = Number.isNaN(count) ? undefined : spans[formAt(list, at + words)];
  return span ? figures(list, at, at + words, count * span[0], span[1]) : null;
};

/** “A quarter of”, “cut by a quarter since May”; not “by a third party”. */
const isWholeAfter = (list: readonly Token[], at: number, next: number): boolean => {
  const form = formAt(list, next);
  if (form === 'of') return true;
  return formAt(list, at - 1) === 'by' && (form === '' || afterShare.has(form));
};

const afterShare = new Set(
  'and but in since over this last within from to for after when while'.split(' '),
);

/** “Three quarters”, “a quarter of”: percent. */
const readFraction = (list: readonly Token[], at: number): Quantity | null => {
  const form = formAt(list, at);
  const [count, words] = form === 'half' ? [Number.NaN, 0] : countBefore(list, at);
  const name = formAt(list, at + words);
  const part = Object.hasOwn(fractions, name) ? (fractions[name] ?? 0) : 0;
  const several = name.endsWith('s');
  if (Number.isNaN(count) || part === 0 || count >= part) return null;
  if (several ? count === 1 : count !== 1 || !isWholeAfter(list, at, at + words + 1)) return null;
  return figures(list, at, at + words, (count * 100) / part, 'percent');
};

/** “One in four”, “nine out of ten”: percent. */
const readShare = (list: readonly Token[], at: number): Quantity | null => {
  const [count] = formAt(list, at) === 'a' ? [Number.NaN] : countBefore(list, at);
  const out = formAt(list, at + 1) === 'out' && formAt(list, at + 2) === 'of';
  const words = out ? 3 : 2;
  if (Number.isNaN(count) || (!out && (count !== 1 || formAt(list, at + 1) !== 'in'))) return null;
  const all = Number(formAt(list, at + words) || Number.NaN);
  // “Built one in thirty years” counts years.
  const counted = times.has(formAt(list, at + words + 1));
  const isShare = all > count && all <= mostInShare && !counted;
  return isShare ? figures(list, at, at + words, (count * 100) / all, 'percent') : null;
};

const times = new Set('minutes hours days weeks months years decades'.split(' '));

/** “One in 1945” is no share. */
const mostInShare = 100;

/** Words that a quantity opens with, beside figures. */
const openings = new Set(['a', 'another', 'one', 'half']);

/** Reads what stands at `at` as a count of a plainer unit, or as percent; null where it is neither. */
const readQuantity = (list: readonly Token[], at: number): Quantity | null => {
  const code = formAt(list, at).charCodeAt(0);
  const isFigure = code >= 48 && code <= 57;
  if (!isFigure && !openings.has(formAt(list, at))) return null;
  return (
    readHalfAfter(list, at) ??
    readSpan(list, at) ??
    readPart(list, at) ??
    readHalf(list, at) ??
    readFraction(list, at) ??
    readShare(list, at)
  );
};

/** Counts in plain units and percent, once numbers are figures. */
export const joinQuantities = (list: readonly Token[]): Token[] => {
  const joined: Token[] = [];
  for (let at = 0; at < list.length; at++) {
    const quantity = readQuantity(list, at);
    if (quantity) {
      joined.push(...quantity.tokens);
      at += quantity.length - 1;
    } else joined.push(list[at] as Token);
  }
  return joined;
};

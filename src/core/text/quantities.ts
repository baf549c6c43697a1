import { readClock } from './clock';
import { countBefore, figures, formAt, fractions, plain, type Quantity } from './quantity';
import { readPercent } from './shares';
import type { Token } from './tokens';

/** Spans of time that are counted in another unit: “a decade” is “10 years”. */
const spans: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  decade: [10, 'year'],
  decades: [10, 'year'],
  century: [100, 'year'],
  centuries: [100, 'year'],
  fortnight: [2, 'week'],
  fortnights: [2, 'week'],
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
  const name = formAt(list, at + words);
  // “The 20 century” was an ordinal.
  const isCounted = count <= 1 || name.endsWith('s');
  const span = isCounted ? spans[name] : undefined;
  return span ? figures(list, at, at + words, count * span[0], span[1]) : null;
};

const currencies = new Set('euros dollars pounds francs crowns'.split(' '));

/** “Fifteen euros forty”, “two pounds ninety-nine”. */
const readPrice = (list: readonly Token[], at: number): Quantity | null => {
  const [whole, part] = [Number(formAt(list, at) || Number.NaN), Number(formAt(list, at + 2))];
  const unit = formAt(list, at + 1);
  const isNext = list[at + 2]?.start === (list[at + 1]?.end ?? 0) + 1;
  const isPrice =
    currencies.has(unit) && isNext && part >= 10 && part < 100 && Number.isInteger(part);
  return isPrice ? figures(list, at, at + 2, whole + part / 100, unit) : null;
};

/** Words that a quantity opens with, beside figures. */
const openings = new Set(['a', 'another', 'one', 'half', 'quarter', 'every']);

/** Reads what stands at `at` as a count of a plainer unit, or as percent; null where it is neither. */
const readQuantity = (list: readonly Token[], at: number): Quantity | null => {
  const code = formAt(list, at).charCodeAt(0);
  const isFigure = code >= 48 && code <= 57;
  if (!isFigure && !openings.has(formAt(list, at))) return null;
  return (
    readHalfAfter(list, at) ??
    readPrice(list, at) ??
    readSpan(list, at) ??
    readPart(list, at) ??
    readPercent(list, at) ??
    readClock(list, at)
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

import { countBefore, figures, formAt, fractions, type Quantity } from './quantity';
import type { Token } from './tokens';

const times = new Set('minutes hours days weeks months years decades'.split(' '));

/** “One in 1945” is no share. */
const mostInShare = 100;

/** “Half of”, “half the”: percent. */
const readHalf = (list: readonly Token[], at: number): Quantity | null =>
  formAt(list, at) === 'half' &&
  (ofWhole.has(formAt(list, at + 1)) ||
    (formAt(list, at - 1) === 'by' && isWholeAfter(list, at, at + 1)))
    ? figures(list, at, at, 50, 'percent')
    : null;

const ofWhole = new Set('of the its their our this these those all what as'.split(' '));

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

const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** “Every third house”: percent; “every second day” tells how often. */
const readEvery = (list: readonly Token[], at: number): Quantity | null => {
  const place = formAt(list, at) === 'every' ? ordinals.indexOf(formAt(list, at + 1)) : -1;
  const counted = formAt(list, at + 2);
  return place < 0 || counted === '' || times.has(`${counted}s`)
    ? null
    : figures(list, at, at + 1, 100 / (place + 2), 'percent');
};

/** “In every hundred”: the whole that a share is of, or NaN. */
const everyAt = (list: readonly Token[], at: number): number => {
  if (formAt(list, at) !== 'in' || formAt(list, at + 1) !== 'every') return Number.NaN;
  const whole = formAt(list, at + 2);
  return whole === 'hundred' ? 100 : Number(whole || Number.NaN);
};

/** “Four in every hundred”, “four people in every hundred”: percent. */
const readInEvery = (list: readonly Token[], at: number): Quantity | null => {
  const [count] = countBefore(list, at);
  const direct = everyAt(list, at + 1);
  const all = Number.isNaN(direct) ? everyAt(list, at + 2) : direct;
  const words = Number.isNaN(direct) ? 5 : 4;
  const isShare = all > count && all <= mostInShare && !times.has(formAt(list, at + words));
  return isShare ? figures(list, at, at + words - 1, (count * 100) / all, 'percent') : null;
};

/** “One case in four”: percent; “one goal in three days” is no share. */
const readOneIn = (list: readonly Token[], at: number): Quantity | null => {
  const isOne = formAt(list, at) === 'one' && formAt(list, at + 2) === 'in';
  const all = isOne ? Number(formAt(list, at + 3) || Number.NaN) : Number.NaN;
  const [counted, next] = [formAt(list, at + 1), formAt(list, at + 4)];
  const isShare = all > 1 && all <= mostInShare && !times.has(next) && !times.has(`${counted}s`);
  return isShare ? figures(list, at, at + 3, 100 / all, 'percent') : null;
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

/** Reads what stands at `at` as a share of a whole, in percent; null where it is none. */
export const readPercent = (list: readonly Token[], at: number): Quantity | null =>
  readHalf(list, at) ??
  readFraction(list, at) ??
  readShare(list, at) ??
  readInEvery(list, at) ??
  readOneIn(list, at) ??
  readEvery(list, at);

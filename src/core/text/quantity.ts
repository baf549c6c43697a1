import type { Token } from './tokens';

/** A quantity read from the start of some words: tokens in figures, and how many words they stand for. */
export interface Quantity {
  readonly tokens: readonly Token[];
  readonly length: number;
}

/** The folded form at a place, empty beyond the end. */
export const formAt = (list: readonly Token[], at: number): string => list[at]?.form ?? '';

/** A value in figures, of four digits at most. */
export const plain = (value: number): string => String(Number(value.toPrecision(4)));

/** Number and unit stand on the same words: “decade” is a part of both. */
export const figures = (
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
export const countBefore = (
  list: readonly Token[],
  at: number,
): readonly [count: number, words: number] => {
  const form = formAt(list, at);
  if (form === 'half' && formAt(list, at + 1) === 'a') return [0.5, 2];
  if (form === 'a' || form === 'one') return [1, 1];
  const value = /^\d/.test(form) ? Number(form) : Number.NaN;
  return [value, 1];
};

/** In singular a fraction word is also an ordinal (“a third time”) or a span (“the last quarter”). */
export const fractions: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  tenth: 10,
  thirds: 3,
  quarters: 4,
  fifths: 5,
  tenths: 10,
};

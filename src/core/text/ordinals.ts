import { formAt } from './quantity';
import type { Token } from './tokens';

const inFigures = /^(\d+)(?:st|nd|rd|th)$/;

const ordinalWords = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Ordinals in words that are read as their figure, as “20th” is; the lower ones are words of their own. */
const highOrdinals: ReadonlyMap<string, number> = new Map([
  ...'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, place): [string, number] => [word, place + 11]),
  ...'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, place): [string, number] => [word, (place + 3) * 10]),
]);

const months = new Set(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** “20 December”, “December 5th”, “the fifth of December”: a day, which other outlets give in figures. */
const isDay = (list: readonly Token[], at: number): boolean => {
  const [next, last] = [formAt(list, at + 1), formAt(list, at + 2)];
  return (
    months.has(formAt(list, at - 1)) || months.has(next) || (next === 'of' && months.has(last))
  );
};

/** Reads an ordinal as its figure, but the lower ones, unless they are days, as words of their own. */
export const readOrdinal = (list: readonly Token[], at: number): Token => {
  const token = list[at] as Token;
  const figure = inFigures.exec(token.form);
  const value = figure
    ? Number(figure[1])
    : (highOrdinals.get(token.form) ?? ordinalWords.indexOf(token.form) + 1);
  if (value === 0) return token;
  const word = isDay(list, at) ? undefined : ordinalWords[value - 1];
  return { ...token, form: word ?? String(value) };
};

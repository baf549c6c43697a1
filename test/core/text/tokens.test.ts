import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNumbers } from '../../../src/core/text/numbers';
import { tokens } from '../../../src/core/text/tokens';

const forms = (text: string) => tokens(text).map(({ form }) => form);
const withNumbers = (text: string) => joinNumbers(tokens(text)).map(({ form }) => form);

const words: readonly (readonly [text: string, forms: readonly string[]])[] = [
  ['We don’t and can’t', ['we', 'do', 'not', 'and', 'can', 'not']],
  ['It’s Russia’s', ['it', 'is', 'russia']],
  ['they’re gonna', ['they', 'are', 'going', 'to']],
  ['a 30-day truce', ['a', '30', 'day', 'truce']],
  ['the U.S. said', ['the', 'us', 'said']],
  ['$1,000 or 2.5%', ['dollar', '1000', 'or', '2.5', 'percent']],
  ['the end. Next', ['the', 'end', 'next']],
  ['at 18:30', ['at', '18:30']],
  ['workers’ rights', ['workers', 'rights']],
];

const numbers: readonly (readonly [text: string, forms: readonly string[]])[] = [
  ['two million people', ['2000000', 'people']],
  ['2 million people', ['2000000', 'people']],
  ['2.5bn', ['2500000000']],
  ['twenty-five days', ['25', 'days']],
  ['one of them', ['one', 'of', 'them']],
  ['one hundred', ['100']],
  ['three hundred thousand', ['300000']],
  ['twelve per cent', ['12', 'percent']],
  ['the 1st and the 3rd', ['the', 'first', 'and', 'the', 'third']],
  ['five, six', ['5', '6']],
  ['two thousand five hundred and six', ['2506']],
  ['a hundred and twenty thousand', ['120000']],
  ['half a million', ['500000']],
  ['two and a half million', ['2500000']],
  ['two dozen ships', ['24', 'ships']],
  ['a million and some', ['1000000', 'and', 'some']],
  ['in two hundred, five of them', ['in', '200', '5', 'of', 'them']],
  ['two decades, half a century, a fortnight', ['20', 'year', '50', 'year', '2', 'week']],
  ['three quarters of them', ['75', 'percent', 'of', 'them']],
  ['a quarter of the harvest', ['25', 'percent', 'of', 'the', 'harvest']],
  ['half of it, half an hour', ['50', 'percent', 'of', 'it', '0.5', 'hour']],
  ['a quarter of a point', ['0.25', 'point']],
  ['the first half', ['the', 'first', 'half']],
  ['a third time', ['a', 'third', 'time']],
  ['the last quarter', ['the', 'last', 'quarter']],
  ['one in four, nine out of ten', ['25', 'percent', '90', 'percent']],
  ['one in 1945', ['one', 'in', '1945']],
  ['six people in every hundred', ['6', 'percent']],
  ['two in every five', ['40', 'percent']],
  ['every fourth house', ['25', 'percent', 'house']],
  ['every second day', ['every', 'second', 'day']],
  ['a thousand million years', ['1000000000', 'years']],
  ['twelve euros thirty', ['12.3', 'euros']],
  ['twelve euros, 30 of them', ['12', 'euros', '30', 'of', 'them']],
  ['on the 20th of May', ['on', 'the', '20', 'of', 'may']],
  ['the twentieth century', ['the', '20', 'century']],
  ['May 5th, the fifth of May', ['may', '5', 'the', '5', 'of', 'may']],
  ['the fifth time', ['the', 'fifth', 'time']],
  ['at half past eight', ['at', '8.3']],
  ['by ten to six', ['by', '5.5']],
  ['won ten to six', ['won', '10', 'to', '6']],
  ['a quarter past nine', ['a', '9.15']],
];

describe('tokens', () => {
  for (const [text, expected] of words)
    it(`reads “${text}”`, () => expect(forms(text)).toEqual(expected));

  it('stands in order, within the text, and not on white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          last = end;
        }
      }),
    );
  });
});

describe('joinNumbers', () => {
  for (const [text, expected] of numbers)
    it(`reads “${text}”`, () => expect(withNumbers(text)).toEqual(expected));

  it('reads a whole number the same in figures as grouped by commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000_000 }), (value) => {
        expect(withNumbers(value.toLocaleString('en-US'))).toEqual([String(value)]);
      }),
    );
  });
});

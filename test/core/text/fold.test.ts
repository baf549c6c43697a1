import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldForm } from '../../../src/core/text/fold';

const cases: readonly (readonly [text: string, folded: string])[] = [
  ['“Don’t”', '"don\'t"'],
  ['naïve Café', 'naive cafe'],
  ['a — b – c', 'a - b - c'],
  ['cease\u00adfire', 'ceasefire'],
  ['zero\u200bwidth', 'zerowidth'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['wait…', 'wait...'],
  ['one\u00a0two', 'one two'],
  ['«да»', '"да"'],
];

describe('fold', () => {
  for (const [text, folded] of cases) {
    it(`folds ${JSON.stringify(text)}`, () => {
      expect(fold(text).text).toBe(folded);
      expect(foldForm(text)).toBe(folded);
    });
  }

  it('leads every unit back to the sign that it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        expect(folded.offsets.length).toBe(folded.text.length + 1);
        expect(folded.offsets.at(-1)).toBe(text.length);
        let last = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const offset = folded.offsets[at] as number;
          expect(offset).toBeGreaterThanOrEqual(last);
          const sign = String.fromCodePoint(text.codePointAt(offset) as number);
          expect(fold(sign).text).toContain(folded.text[at]);
          last = offset;
        }
      }),
    );
  });
});

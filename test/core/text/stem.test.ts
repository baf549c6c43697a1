import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/core/text/stem';

const alike: readonly (readonly string[])[] = [
  ['organise', 'Organized', 'organisation', 'organizations', 'organising'],
  ['colour', 'colors', 'COLOURED'],
  ['labour', 'labors', 'labouring'],
  ['neighbour', 'neighbors'],
  ['centre', 'centers', 'centred'],
  ['kilometre', 'kilometers'],
  ['theatre', 'theaters'],
  ['defence', 'defense'],
  ['licence', 'license', 'licensed'],
  ['practise', 'practice', 'practising'],
  ['travelled', 'traveling', 'travel'],
  ['cancelled', 'canceled', 'cancels'],
  ['dialogue', 'dialog', 'dialogues'],
  ['programme', 'programs'],
  ['analyse', 'analyzed'],
  ['anaemia', 'anemia'],
  ['paediatric', 'pediatric'],
  ['manoeuvres', 'maneuver', 'manoeuvring', 'maneuvered'],
  ['fulfil', 'fulfill', 'fulfilment', 'fulfillment'],
  ['judgement', 'judgment'],
  ['sceptical', 'skeptical'],
  ['plough', 'plow'],
  ['towards', 'toward'],
  ['ceasefire', 'cease-fire', 'ceasefires'],
  ['go', 'went', 'gone', 'goes', 'going'],
  ['be', 'is', 'was', 'were', 'been', 'being'],
  ['take', 'took', 'taken'],
  ['say', 'said', 'says'],
  ['child', 'children', "children's"],
  ['woman', 'women'],
  ['crisis', 'crises'],
  ['Monday', 'Monday’s', 'mondays'],
  ['a', 'an'],
];

const different: readonly (readonly [string, string])[] = [
  ['organ', 'organize'],
  ['hour', 'hore'],
  ['four', 'for'],
  ['labour', 'laboratory'],
  ['acre', 'acer'],
  ['promise', 'promote'],
  ['ground', 'grind'],
  ['wound', 'wind'],
  ['temporary', 'temper'],
  ['will', 'would'],
];

describe('stem', () => {
  for (const words of alike) {
    it(`is one for ${words.join(', ')}`, () => {
      expect(new Set(words.map(stem)).size).toBe(1);
    });
  }

  for (const [a, b] of different) {
    it(`differs for ${a} and ${b}`, () => expect(stem(a)).not.toBe(stem(b)));
  }

  for (const text of ['42', 'україна', '«', '']) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => expect(stem(text)).toBe(text));
  }

  it('gives the same stem again after many other words', () => {
    const before = stem('organisations');
    for (let i = 0; i < 40_000; i++) stem(`word${i}`);
    expect(stem('organisations')).toBe(before);
  });

  it('does not depend on case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(stem(word.toUpperCase())).toBe(stem(word));
      }),
    );
  });
});

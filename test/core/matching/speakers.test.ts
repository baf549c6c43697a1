import { describe, expect, it } from 'vitest';
import { relateSpeakers, type SpeakerRelation } from '../../../src/core/matching/speakers';

/** Invented people. */
const cases: readonly (readonly [named: string, known: string, relation: SpeakerRelation])[] = [
  ['Orla Venn', 'Orla Venn', 'same'],
  ['Venn', 'Orla Venn', 'same'],
  ['Foreign Minister Venn', 'Orla Venn', 'same'],
  ['O. Venn', 'Orla Venn', 'same'],
  ['Ola Venn', 'Casimir Dole', 'different'],
  ['Ivan Venn', 'Orla Venn', 'different'],
  ['Peter Morozenko', 'Pyotr Morozenko', 'same'],
  ['Volodymyr Tarnavsky', 'Vladimir Tarnavskiy', 'same'],
  ['Bill Harkwright', 'William Harkwright', 'same'],
  ['Bill Harkwright', 'Walter Harkwright', 'different'],
  ['Anton Kortschagow', 'Anton Korchagov', 'same'],
  ['Anton Khrulyov', 'Anton Chruljow', 'same'],
  ['Petra Brown', 'Petra Braun', 'different'],
];

describe('relateSpeakers', () => {
  for (const [named, known, relation] of cases)
    it(`finds ${named} and ${known} ${relation}`, () =>
      expect(relateSpeakers(named, [known])).toBe(relation));

  it('knows nothing of nobody', () => {
    expect(relateSpeakers(null, ['Orla Venn'])).toBe('unknown');
    expect(relateSpeakers('Orla Venn', [])).toBe('unknown');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LikenessTable } from '../../../src/core/matching/likeness-table';
import { Vocabulary } from '../../../src/core/matching/vocabulary';
import { readWording } from '../../../src/core/matching/wording';
import { loadLexicon } from './load-lexicon';

const lexicon = loadLexicon();

/** Words with kin, rivals, opposites, relatives, other spellings, other roles of one stem, and figures. */
const awkward = (
  'hard hardly the than Monday Tuesday accept reject breather reprieve troops forces diplomat diplomacy ' +
  'Ushakov Uschakow Zelensky Zelenskiy Zelenskyy ceasefire truce twenty 20 30 million cannot will might ' +
  'temporary permanent others other organise organisation organism being be'
).split(' ');

const word = fc.oneof(
  fc.constantFrom(...awkward),
  fc.integer({ min: 0, max: lexicon.size - 1 }).map((id) => lexicon.stemOf(id)),
  fc.integer({ min: 0, max: lexicon.size - 1 }).map((id) => {
    const kin = [...lexicon.kin(lexicon.stemOf(id))];
    return kin[0]?.[0] ?? lexicon.stemOf(id);
  }),
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

describe('LikenessTable', () => {
  it('says of every pair of words what the vocabulary says', () => {
    const vocabulary = new Vocabulary(lexicon);
    const table = new LikenessTable(vocabulary);
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (first, others) => {
        const a = readWording(`${first} ${others[0] ?? ''}`, vocabulary);
        for (const b of others.map((other) => readWording(other, vocabulary))) {
          const filled = table.fill(a, b);
          const told = a.words.flatMap((left) =>
            b.words.map((right) => Math.fround(vocabulary.likeness(left, right))),
          );
          expect([...filled.subarray(0, told.length)]).toEqual(told);
        }
      }),
    );
  });
});

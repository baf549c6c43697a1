import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLexicon } from '../../../src/builder/lexicon/write-lexicon';
import { readLexicon, rivalClasses } from '../../../src/core/matching/lexicon';

const stems = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,15}$/), { minLength: 2, maxLength: 60 });

/** A lexicon's content over any stems: each number picks what links two of them. */
const contents = stems.chain((words) =>
  fc.record({
    words: fc.constant(words),
    rarities: fc.array(fc.integer({ min: 0, max: 110 }), {
      minLength: words.length,
      maxLength: words.length,
    }),
    links: fc.uniqueArray(
      fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1), fc.integer({ min: 1, max: 16 })),
      { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 80 },
    ),
  }),
);

describe('writeLexicon', () => {
  it('writes what readLexicon reads', () => {
    fc.assert(
      fc.property(contents, ({ words, rarities, links }) => {
        const word = (place: number) => words[place] as string;
        const pairs = links.filter(([a, b]) => a !== b);
        const lexicon = readLexicon(
          writeLexicon({
            rarities: new Map(words.map((stem, i) => [stem, (rarities[i] as number) / 10])),
            kin: pairs.map(([a, b, weight]) => [word(a), word(b), weight / 16]),
            opposed: pairs.map(([a, b]) => [word(b), word(a)]),
            rivals: words.map((stem, i) => [stem, rivalClasses[i % 3] ?? 'nation', i % 200]),
          }),
        );
        expect(lexicon.size).toBe(words.length);
        words.forEach((stem, i) => {
          expect(lexicon.stemOf(lexicon.idOf(stem))).toBe(stem);
          expect(lexicon.rarity(stem)).toBeCloseTo((rarities[i] as number) / 10);
          expect(lexicon.rivalClass(stem)).toBe(rivalClasses[i % 3]);
        });
        for (const [a, b, weight] of pairs) {
          expect(lexicon.kinship(word(a), word(b))).toBe(weight / 16);
          expect(lexicon.opposed(word(a), word(b))).toBe(true);
        }
        const links2 = words.flatMap((stem) => [...lexicon.kin(stem)]);
        expect(links2.length).toBe(pairs.length * 2);
      }),
    );
  });

  it('does not depend on the order of its content', () => {
    const rarities = [
      ['truce', 7],
      ['ceasefir', 7],
      ['the', 1],
    ] as const;
    const write = (order: typeof rarities | readonly (typeof rarities)[number][]) =>
      writeLexicon({
        rarities: new Map(order),
        kin: [['truce', 'ceasefir', 0.9]],
        opposed: [],
        rivals: [],
      });
    expect(write([...rarities].reverse())).toEqual(write(rarities));
  });

  it('refuses a link to a stem without rarity', () => {
    const content = { rarities: new Map([['truce', 7]]), opposed: [], rivals: [] };
    expect(() => writeLexicon({ ...content, kin: [['truce', 'peac', 0.5]] })).toThrow('peac');
  });
});

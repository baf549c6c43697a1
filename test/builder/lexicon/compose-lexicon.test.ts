import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { composeLexicon } from '../../../src/builder/lexicon/compose-lexicon';
import { readVectors } from '../../../src/builder/lexicon/read-vectors';
import { readWordNet } from '../../../src/builder/lexicon/read-wordnet';
import { writeLexicon } from '../../../src/builder/lexicon/write-lexicon';
import { readLexicon } from '../../../src/core/matching/lexicon';
import { stem } from '../../../src/core/text/stem';

const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A dictionary of six meanings in WordNet's own format. */
const wordNetFiles = {
  'data.noun': `  1 a licence stands first, indented
00000010 04 n 02 goblet 0 chalice 0 001 ~ 00000030 n 0000 | a drinking vessel
00000030 04 n 01 stemware 0 000 | glasses
00000040 04 n 02 Velmar 0 velmar_bay 0 000 | a place`,
  'data.verb': '',
  'data.adj': `00000050 00 a 01 brackish 0 002 ! 00000060 a 0101 + 00000010 n 0101 | salty
00000060 00 a 01 limpid(p) 0 002 ! 00000050 a 0101 & 00000070 a 0000 | clear
00000070 00 s 02 pellucid 0 goblet 0 001 & 00000060 a 0000 | clear`,
  'data.adv': '',
  'index.noun': `  1 a licence
goblet n 1 1 ~ 1 0 00000010
chalice n 1 1 ~ 1 0 00000010
stemware n 1 0 1 0 00000030`,
  'index.verb': '',
  'index.adj': `brackish a 1 1 ! 1 0 00000050
limpid a 1 1 ! 1 0 00000060
pellucid a 1 1 & 1 0 00000070
goblet a 1 1 & 1 0 00000070`,
  'index.adv': '',
};
for (const [name, text] of Object.entries(wordNetFiles)) writeFileSync(join(folder, name), text);

/** Words by falling frequency, with where they point. */
const vectorRows: readonly (readonly [word: string, axis: number])[] = [
  ['the', 0],
  ['"', 1],
  ['goblet', 2],
  ['goblets', 2],
  ['chalice', 2],
  ['brackish', 3],
  ['limpid', 3],
  ['pellucid', 3],
  ['velmar', 4],
  ['stemware', 5],
  ['zebrine', 6],
];

/** Words without a meaning: enough that shares of text and common directions are as in real lists. */
const fillers = Array.from(
  { length: 600 },
  (_, i) => `qu${[i % 26, Math.floor(i / 26)].map((n) => String.fromCharCode(97 + n)).join('x')}z`,
);

/** Numbers between -1 and 1 that look random and are the same on every run. */
function* scatter(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 31 - 1;
  }
}

const noise = scatter(7);
const vectors = Object.fromEntries([
  ...vectorRows.map(([word, axis]) => [
    word,
    Array.from({ length: 102 }, (_, d) => (d === axis ? 9 : 0) + noise.next().value * 0.2),
  ]),
  ...fillers.map((word) => [word, Array.from({ length: 102 }, () => noise.next().value)]),
]);
const vectorFile = join(folder, 'vectors.json');
writeFileSync(vectorFile, JSON.stringify({ words: Object.keys(vectors), vectors }));

const wordCount = vectorRows.length + fillers.length;
const compose = (limit: number) =>
  writeLexicon(composeLexicon(readWordNet(folder), readVectors(vectorFile, limit)));

describe('composeLexicon', () => {
  const lexicon = readLexicon(compose(wordCount));
  const kinship = (a: string, b: string) => lexicon.kinship(stem(a), stem(b));

  it('knows each stem once, whatever its forms', () => {
    expect(lexicon.size).toBe(wordCount - 2);
  });

  it('takes synonyms and clusters as kin', () => {
    expect(kinship('goblet', 'chalice')).toBeGreaterThan(0.5);
    expect(kinship('limpid', 'pellucid')).toBeGreaterThan(0.5);
  });

  it('takes opposites as such, however near their vectors', () => {
    expect(lexicon.opposed(stem('brackish'), stem('limpid'))).toBe(true);
    expect(kinship('brackish', 'limpid')).toBe(0);
  });

  it('links no names and no strangers', () => {
    expect([...lexicon.kin(stem('velmar')), ...lexicon.kin(stem('zebrine'))]).toEqual([]);
  });

  it('holds later words rarer, and adds up the forms of one stem', () => {
    expect(lexicon.rarity('the')).toBeLessThan(lexicon.rarity(stem('brackish')));
    expect(lexicon.rarity(stem('brackish'))).toBeLessThan(lexicon.rarity(stem(fillers[500] ?? '')));
    expect(lexicon.rarity(stem('goblet'))).toBeLessThan(lexicon.rarity(stem('chalice')));
  });

  it('reads no more words than asked for', () => {
    expect(readLexicon(compose(5)).idOf(stem('brackish'))).toBe(-1);
  });

  it('makes the same bytes again', () => {
    expect(compose(wordCount)).toEqual(compose(wordCount));
  });
});

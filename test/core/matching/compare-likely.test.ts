import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/core/matching/align';
import { compareLikely, compareRead } from '../../../src/core/matching/compare-wordings';
import { likelyScore, noCredit, scoreOf } from '../../../src/core/matching/judge';
import { measure } from '../../../src/core/matching/measure';
import { Vocabulary } from '../../../src/core/matching/vocabulary';
import { readWording } from '../../../src/core/matching/wording';
import { loadLexicon } from './load-lexicon';

const vocabulary = new Vocabulary(loadLexicon());
const read = (text: string) => readWording(text, vocabulary);
const file = new URL('../../bench/quote-variants/pairs.jsonl', import.meta.url);
const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<'a' | 'b', { text: string }>)
  .map(({ a, b }) => [read(a.text), read(b.text)] as const);
/** The second of each pair beside the first of the next: two quotes. */
const strangers = pairs.map(([a], at) => [a, (pairs[at + 1] ?? pairs[0])?.[1] ?? a] as const);

describe('compareLikely', () => {
  it('gives up on a pair where its words score below what is asked, and on no other', () => {
    for (const [a, b] of [...pairs, ...strangers]) {
      const score = scoreOf(measure(align(a, b, vocabulary)), noCredit, []);
      const found = compareLikely(a, b, vocabulary, noCredit);
      expect(found === null, `${a.text} / ${b.text}`).toBe(score < likelyScore);
      if (found) expect(found.score).toBe(compareRead(a, b, vocabulary, noCredit).score);
    }
  });
});

import type { Word } from '../vocabulary';
import type { Wording } from '../wording';

/** A version is cut into windows of so many words, so that any of its parts can be found by itself. */
const windowWords = 12;
/** Stems kept for each window; six for a short version (NLP.md measured 6: recall 99–100 % at 100k). */
const stemsPerWindow = 4;
const leastStems = 6;

const byRarity = (a: Word, b: Word): number => b.weight - a.weight || a.hash - b.hash;

const rarest = (words: readonly Word[], count: number): Word[] =>
  [...new Set(words)].sort(byRarity).slice(0, count);

/**
 * The stems under which a version is kept: the rarest of each window. Frame words serve only where
 * nothing else is there. Rarity is the language's, so what is kept depends on no other version.
 */
export const indexTerms = ({ words }: Wording): Word[] => {
  const telling = words.filter(({ frame }) => !frame);
  const source = telling.length > 0 ? telling : words;
  if (words.length <= windowWords) return rarest(source, leastStems);
  const kept = new Set<Word>();
  for (let at = 0; at < words.length; at += windowWords) {
    const part = words.slice(at, at + windowWords).filter(({ frame }) => !frame);
    for (const word of rarest(part, stemsPerWindow)) kept.add(word);
  }
  if (kept.size < leastStems) for (const word of rarest(source, leastStems)) kept.add(word);
  return [...kept];
};

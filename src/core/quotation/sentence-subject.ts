import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import type { Phrase } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';

/** The subject of the sentence up to `limit`: its first noun phrase that sets no scene. */
export function sentenceSubject(
  items: readonly Item[],
  limit: number,
  lexicon: Lexicon,
): Phrase | null {
  const sentence = items[limit]?.sentence;
  let start = limit;
  while (start > 0 && items[start - 1]?.sentence === sentence) start -= 1;
  for (let i = start; i < limit; i += 1) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    if (item.is & (Word.preposition | Word.participle) && !(item.is & Word.pronoun)) {
      const comma = nextComma(items, i, limit);
      if (comma < 0) return null;
      i = comma;
      continue;
    }
    const named = Word.determiner | Word.pronoun | Word.possessive | Word.group;
    if (
      item.is & (Word.conjunction | Word.adverb) ||
      (item.is & Word.notName && !(item.is & named))
    )
      continue;
    const phrase = readPhraseRight(items, i, lexicon);
    if (phrase && phrase.to <= limit) return phrase;
  }
  return null;
}

function nextComma(items: readonly Item[], from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) if (items[i]?.text === ',') return i;
  return -1;
}

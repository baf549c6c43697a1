import type { Reading } from './items';
import { Word } from './lexicon';
import { isNameWord, type Phrase } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';

/** Most items from such a noun to "by": "The letter to the town was later signed by". */
const farthestBy = 10;

/** Who a paragraph's first sentence says wrote the words before it: "The letter was signed by Mara Linden." */
export function findAuthor({ items }: Reading): Phrase | null {
  const sentence = items[0]?.sentence;
  const noun = items.findIndex((item) => item.is & Word.speechNoun);
  if (noun < 0 || items.slice(0, noun).some((item) => item.kind !== 'word' || isNameWord(item)))
    return null;
  for (let by = noun + 1; by < Math.min(items.length, noun + farthestBy); by += 1) {
    const item = items[by];
    if (item?.kind !== 'word' || item.sentence !== sentence) return null;
    if (item.base !== 'by') continue;
    const passive = items.slice(noun, by).some((word) => word.is & Word.passive);
    return passive && isNameWord(items[by + 1]) ? readPhraseRight(items, by + 1) : null;
  }
  return null;
}

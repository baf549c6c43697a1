import type { Item } from './items';
import { Word } from './lexicon';
import { isNameWord } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';

/** Index after the words spoken to: "told reporters", "asked him". */
export function skipAddressee(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first?.kind !== 'word') return at;
  if (first.is & (Word.pronoun | Word.possessive) && !isNoun(items[at + 1])) return at + 1;
  if (['him', 'me', 'us', 'them', 'her', 'everyone'].includes(first.base)) return at + 1;
  const phrase = readPhraseRight(items, at);
  if (!phrase) return at;
  if (isNameWord(first)) {
    let to = at;
    while (to < phrase.to && isNameWord(items[to])) to += 1;
    return to;
  }
  let to = at;
  while (to < phrase.to) {
    const item = items[to];
    // "told reporters Trump would": the name opens the clause.
    if (to > at && isNameWord(item) && (items[to - 1]?.is ?? 0) & Word.group) break;
    to += 1;
  }
  return to;
}

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.is & (Word.helper | Word.finite | Word.preposition)) === 0;
}

const timeWords = new Set(
  'last this earlier next today yesterday tonight week month year night morning evening afternoon ago weekend'.split(
    ' ',
  ),
);

function isTime(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ((item.capital &&
      (item.is & Word.notName) !== 0 &&
      item.base.length > 2 &&
      !(item.is & (Word.pronoun | Word.determiner | Word.possessive))) ||
      timeWords.has(item.base))
  );
}

/** Index after adverbs, times and places between a cue and its words: "said on Monday in Kyiv". */
export function skipAdjuncts(items: readonly Item[], at: number, end: number): number {
  let i = at;
  while (i < end) {
    const item = items[i];
    if (item?.kind !== 'word') break;
    if (item.is & Word.complementiser) break;
    if ((item.is & Word.adverb && !(item.is & Word.determiner)) || isTime(item)) {
      i += 1;
      continue;
    }
    if (!(item.is & Word.preposition) || (item.is & Word.conjunction && item.is & Word.relative))
      break;
    const phrase = readPhraseRight(items, i + 1);
    if (!phrase || phrase.to > end) break;
    i = phrase.to;
  }
  return i;
}

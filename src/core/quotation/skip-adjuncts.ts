import type { Item } from './items';
import { Word } from './lexicon';
import { isNameWord, type Phrase } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';

const objects = new Set(['him', 'me', 'us', 'them', 'her', 'everyone']);

/** Index after a name that is spoken to, with the noun that it qualifies: "told Linden voters". */
function skipNamed(items: readonly Item[], at: number, phrase: Phrase): number {
  let to = at;
  while (to < phrase.to && isNameWord(items[to])) to += 1;
  const described = (item: Item | undefined): boolean =>
    item !== undefined && !item.capital && (item.is & (Word.role | Word.group)) !== 0;
  if (!described(items[to])) return to;
  to += 1;
  while (to < phrase.to && isNameWord(items[to])) to += 1;
  return to;
}

/** Index after the words spoken to: "told reporters", "asked him". */
export function skipAddressee(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first?.kind !== 'word') return at;
  if (first.is & (Word.pronoun | Word.possessive) && !isNoun(items[at + 1])) return at + 1;
  const phrase = readPhraseRight(items, at);
  if (phrase && phrase.to > at + 1 && (items[phrase.to]?.is ?? 0) & Word.complementiser)
    return phrase.to;
  if (objects.has(first.base)) return at + 1;
  if (!phrase) return at;
  if (isNameWord(first)) return skipNamed(items, at, phrase);
  let to = at;
  while (to < phrase.to) {
    const item = items[to];
    // "told reporters Trump would": the name opens the clause.
    if (to > at && isNameWord(item) && (items[to - 1]?.is ?? 0) & Word.group) break;
    to += 1;
  }
  return to;
}

/** Index of the "that" behind somebody spoken to: "promised Mr. Brandvik that"; -1 where none is. */
export function thatBehindAddressee(items: readonly Item[], at: number): number {
  const phrase = readPhraseRight(items, at);
  const last = phrase && items[phrase.to - 1];
  if (!phrase || !last || !((items[phrase.to]?.is ?? 0) & Word.complementiser)) return -1;
  const person = isNameWord(last) || (last.is & (Word.role | Word.group)) !== 0;
  return person ? phrase.to : -1;
}

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.is & (Word.helper | Word.finite | Word.preposition)) === 0;
}

const timeWords = new Set(
  'last this past earlier next today yesterday tonight week month year night morning evening afternoon ago weekend'.split(
    ' ',
  ),
);

/** Whether a word names a time: a weekday, a month, "yesterday". */
export function isTime(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ((item.capital &&
      (item.is & Word.notName) !== 0 &&
      item.base.length > 2 &&
      !(item.is & (Word.pronoun | Word.determiner | Word.possessive))) ||
      timeWords.has(item.base))
  );
}

/** "for | the first time" */
function isOrdinal(items: readonly Item[], at: number): boolean {
  const [determiner, ordinal, noun] = items.slice(at, at + 3);
  if (!determiner || !ordinal || noun?.kind !== 'word') return false;
  return (determiner.is & Word.determiner) !== 0 && (ordinal.is & Word.adverb) !== 0;
}

/** "there" that opens a clause: "said there was no coal". */
function isExpletive(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.base !== 'there') return false;
  return item.clitic !== '' || ((items[at + 1]?.is ?? 0) & Word.helper) !== 0;
}

/** "promised on Sunday in Orm | to end": no place. */
export function isInfinitive(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next || !((items[at]?.is ?? 0) & Word.infinitive) || next.kind !== 'word') return false;
  return (
    !next.capital && !(next.is & (Word.determiner | Word.possessive | Word.pronoun | Word.group))
  );
}

/** Index after adverbs, times and places between a cue and its words: "said on Monday in Kyiv". */
export function skipAdjuncts(items: readonly Item[], at: number, end: number): number {
  let i = at;
  while (i < end) {
    const item = items[i];
    if (item?.kind !== 'word') break;
    if (item.is & Word.complementiser) break;
    if (isExpletive(items, i) || isInfinitive(items, i)) break;
    const late = (item.base === 'late' || item.base === 'early') && isTime(items[i + 1]);
    if ((item.is & Word.adverb && !(item.is & Word.determiner)) || isTime(item) || late) {
      i += 1;
      continue;
    }
    const at = isTime(items[i + 1]) && isTime(items[i + 2]) ? i + 2 : i + 1;
    const owned = isTime(items[at]) && items[at]?.clitic === "'s";
    if (item.is & Word.preposition && isTime(items[i + 1]) && !owned) {
      i += 2;
      continue;
    }
    if (!(item.is & Word.preposition) || (item.is & Word.conjunction && item.is & Word.relative))
      break;
    if (isOrdinal(items, i + 1)) {
      i += 4;
      continue;
    }
    const phrase = readPhraseRight(items, owned ? at + 1 : i + 1);
    if (!phrase || phrase.to > end) break;
    i = phrase.to;
  }
  return i;
}

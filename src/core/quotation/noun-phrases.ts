import type { Item } from './items';
import { Word } from './lexicon';

/** A run of items that names somebody; `to` is exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest source that is read as one phrase, in items; longer runs in training data were misreadings. */
export const longest = 14;

const stops =
  Word.helper | Word.relative | Word.complementiser | Word.interrogative | Word.negation;

/** Prepositions that tie a noun to the noun before it. */
export const ties = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'on',
  'to',
  'von',
  'für',
  'der',
  'des',
  'de',
  'del',
]);

/** Lower-case words inside names. */
export const particles = new Set(
  'de da do dos das del della di du van von der den ter ten la le el al bin ibn ben abu bint zu zur y e san dos af av'.split(
    ' ',
  ),
);

/** A word that may stand in a name: capital, and no weekday or sentence opener. */
export function isNameWord(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && (item.is & Word.notName) === 0;
}

/** Whether an item can stand in a noun phrase. */
export function isNominal(item: Item): boolean {
  if (item.kind === 'number') return true;
  if (item.kind !== 'word') return item.kind === 'sign' && item.text === '&';
  if (item.is & (Word.determiner | Word.possessive)) return true;
  if (isNameWord(item)) return true;
  if (item.is & (Word.role | Word.body | Word.group | Word.speechNoun | Word.title)) return true;
  if (item.is & (stops | Word.pronoun | Word.preposition | Word.conjunction)) return false;
  return (item.is & (Word.finite | Word.participle | Word.adverb)) === 0;
}

/** Whether the items at `index` begin a phrase in brackets that ends there: "(R-Iowa)". */
export function skipBracketsLeft(items: readonly Item[], index: number): number {
  if (items[index]?.text !== ')') return index;
  for (let i = index - 1; i >= Math.max(0, index - longest); i -= 1) {
    if (items[i]?.text === '(') return i - 1;
  }
  return index;
}

/** Whether "and" at `index` joins two names of one source. */
export function joins(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const after = items[index + 1];
  if (!before || !after || items[index]?.base === 'but') return false;
  const named = (item: Item): boolean =>
    isNameWord(item) || (item.is & (Word.group | Word.role | Word.body)) !== 0;
  return named(before) && (named(after) || (after.is & Word.determiner) !== 0);
}

/** "Linden emailed staff": a past form right behind a name is its verb. */
function looksLikeVerb(item: Item, before: Item | undefined): boolean {
  return !item.capital && item.base.endsWith('ed') && isNameWord(before) && before?.clitic === '';
}

/** The noun phrase that ends before `end`; null where none does. */
export function readPhraseLeft(items: readonly Item[], end: number): Phrase | null {
  let last = end - 1;
  const closed = skipBracketsLeft(items, last);
  last = closed;
  const head = items[last];
  if (!head) return null;
  if (head.is & Word.pronoun) return { from: last, to: last + 1 };
  if (head.is & Word.relative) return { from: last, to: last + 1 };
  if (!isNominal(head) || (head.is & Word.possessive) !== 0) return null;
  let from = last + 1;
  const sentence = head.sentence;
  for (let i = last; i >= 0 && last - i < longest; i -= 1) {
    const item = items[i];
    if (!item || item.sentence !== sentence) break;
    if (looksLikeVerb(item, items[i - 1])) break;
    if (isNominal(item)) {
      from = i;
      const before = items[i - 1];
      const opens = (item.is & (Word.determiner | Word.possessive)) !== 0;
      if (opens && !(before && (continuesLeft(items, i - 1) || isGenitive(item, before)))) break;
      continue;
    }
    if (continuesLeft(items, i)) continue;
    if (item.kind === 'word' && particles.has(item.base) && isNameWord(items[i - 1])) continue;
    break;
  }
  return from <= last ? trimPhrase(items, { from, to: last + 1 }) : null;
}

/** "die Sprecherin des Ministeriums": an article that ties its noun to the one before. */
function isGenitive(article: Item, before: Item): boolean {
  return article.base === 'des' && before.kind === 'word' && before.capital && isNominal(before);
}

/** A preposition or "and" at `index` that a noun phrase runs on across. */
function continuesLeft(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (!item || !before || before.sentence !== item.sentence) return false;
  if (item.is & Word.conjunction) return joins(items, index);
  if (!(item.is & Word.preposition) || !ties.has(item.base)) return false;
  if (before.kind !== 'word' || before.is & (Word.adverb | Word.conjunction | Word.preposition))
    return false;
  return isNominal(before) && before.clitic === '' && (before.is & Word.determiner) === 0;
}

/** "a clip that Linden called …": before a name, "that" points at nothing. */
function opensRelative(items: readonly Item[], at: number, to: number): boolean {
  if (!((items[at]?.is ?? 0) & Word.complementiser) || at + 1 >= to) return false;
  return items.slice(at + 1, to).every(isNameWord);
}

/** Drops what leads up to a source and is none of it: "Last week", "In 2015", "But". */
function trimPhrase(items: readonly Item[], phrase: Phrase): Phrase | null {
  let { from } = phrase;
  while (from < phrase.to) {
    const item = items[from];
    if (!item) break;
    const time =
      (item.is & Word.notName) !== 0 &&
      (item.is & (Word.determiner | Word.possessive | Word.group)) === 0;
    if (time || item.kind === 'sign' || opensRelative(items, from, phrase.to)) from += 1;
    else break;
  }
  return from < phrase.to ? { from, to: phrase.to } : null;
}

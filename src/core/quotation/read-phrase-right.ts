import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import {
  isNameWord,
  isNominal,
  joins,
  longest,
  type Phrase,
  particles,
  ties,
} from './noun-phrases';

const anyVerb = Word.finite | Word.participle | Word.helper;

/** Whether a lower-case word after a name is its verb rather than part of the phrase: "Mara Linden shook". */
function endsName(
  items: readonly Item[],
  index: number,
  start: number,
  lexicon?: Lexicon,
): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (!item || item.capital || item.kind !== 'word' || !isNameWord(items[start])) return false;
  if (before?.clitic !== '' || !isNameWord(before)) return false;
  const finite = lexicon?.language.looksFinite;
  if (finite) return finite(item.base) || (item.is & (Word.finite | Word.helper)) !== 0;
  const titled = Word.role | Word.body | Word.group | Word.title | Word.speechNoun;
  return (
    (item.is & titled) === 0 &&
    (item.is & (Word.conjunction | Word.preposition)) === 0 &&
    !particles.has(item.base)
  );
}

/** The noun phrase that begins at `start`; null where none does. */
export function readPhraseRight(
  items: readonly Item[],
  start: number,
  lexicon?: Lexicon,
): Phrase | null {
  const first = items[start];
  if (first?.kind !== 'word') return null;
  if (first.is & Word.pronoun) return { from: start, to: start + 1 };
  if (!isNominal(first)) return null;
  const { sentence } = first;
  let to = start;
  for (let i = start; i < items.length && i - start < longest; i += 1) {
    const item = items[i];
    if (!item || item.sentence !== sentence || (i > start && item.is & Word.complementiser)) break;
    if (i > start && opensAnother(items, i)) break;
    if (i > start && endsName(items, i, start, lexicon)) break;
    if (isNominal(item) && !(i > start && (item.is & Word.notName) !== 0 && item.capital)) {
      to = i + 1;
      continue;
    }
    // "a Wednesday editorial", "the German user"
    if (item.capital && (items[i - 1]?.is ?? 0) & Word.determiner && startsNoun(items[i + 1]))
      continue;
    if (
      item.kind === 'word' &&
      particles.has(item.base) &&
      isNameWord(items[i + 1]) &&
      isNameWord(items[i - 1])
    )
      continue;
    if (item.is & Word.conjunction && joins(items, i)) continue;
    if (item.is & Word.infinitive && !opensName(items[i + 1])) break;
    if (item.is & Word.preposition && ties.has(item.base) && startsNoun(items[i + 1])) {
      if (item.base === 'of' || !items.slice(start, i).some(isNameWord)) continue;
    }
    break;
  }
  if (to <= start) return null;
  const only = items[start];
  if (
    to === start + 1 &&
    only &&
    only.is & (Word.determiner | Word.possessive) &&
    !(only.is & Word.group)
  ) {
    return null;
  }
  return { from: start, to };
}

/** After "to" of a person or place rather than of an infinitive. */
function opensName(item: Item | undefined): boolean {
  return (
    item !== undefined && (item.capital || (item.is & (Word.determiner | Word.possessive)) !== 0)
  );
}

/** A determiner in mid-phrase begins another one: "reporters | the report". */
function opensAnother(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (!item || !before || !(item.is & (Word.determiner | Word.possessive)) || item.is & Word.group)
    return false;
  return (
    (before.is & (Word.preposition | Word.conjunction | Word.determiner | Word.group)) === 0 ||
    ((before.is & Word.group) !== 0 && !(before.is & Word.determiner))
  );
}

function startsNoun(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && isNominal(item) && (item.is & anyVerb) === 0;
}

import { looksFinite } from './has-verb';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, type Phrase } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';
import { isTime } from './skip-adjuncts';

/** The subject of the sentence up to `limit`: its first noun phrase that sets no scene. */
export function sentenceSubject(
  items: readonly Item[],
  limit: number,
  lexicon: Lexicon,
): Phrase | null {
  const sentence = items[limit]?.sentence;
  let start = limit;
  while (start > 0 && items[start - 1]?.sentence === sentence) start -= 1;
  for (let i = afterDateline(items, start, limit); i < limit; i += 1) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    const leadsUp =
      item.is & (Word.preposition | Word.participle) ||
      (i === start && lexicon.language.subordinators?.has(item.base));
    if (leadsUp && !(item.is & Word.pronoun)) {
      const comma = nextComma(items, i, limit);
      if (comma < 0) return nameBehind(items, i, limit, lexicon);
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
    if (phrase && tellsTime(items, phrase)) i = Math.max(i, nextComma(items, i, limit));
    else if (phrase && phrase.to <= limit && !endsPlace(items, phrase)) return phrase;
  }
  return null;
}

/** The name that a scene without a comma leads up to: "With these words | Mara Linden | opened". */
function nameBehind(
  items: readonly Item[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): Phrase | null {
  let from = at + 1;
  while (from < limit && items[from]?.kind === 'word' && !items[from]?.capital) from += 1;
  let to = from;
  while (to < limit && isNameWord(items[to])) to += 1;
  const before = items[from - 1];
  const led = from > at + 1 && before && !(before.is & (Word.determiner | Word.preposition));
  return led && to > from && looksFinite(items[to], lexicon) ? { from, to } : null;
}

/** "Eight years ago, he": a time and no subject. */
function tellsTime(items: readonly Item[], phrase: Phrase): boolean {
  return isTime(items[phrase.to - 1]) || items[phrase.to]?.base === 'ago';
}

/** The second name of a place between commas: "in Salem, New Hampshire, Linden". */
function endsPlace(items: readonly Item[], { from, to }: Phrase): boolean {
  if (items[from - 1]?.text !== ',' || items[to]?.text !== ',') return false;
  return isNameWord(items[from - 2]) && items.slice(from, to).every(isNameWord);
}

/** Most items of a dateline: "ORM, Norway, July 25 (ABC) — ". */
const longestDateline = 12;

/** Index after the place and agency that open a report. */
export function afterDateline(items: readonly Item[], start: number, limit: number): number {
  for (let i = start + 1; i < Math.min(limit, start + longestDateline); i += 1) {
    if (!/^[—–―-]$/.test(items[i]?.text ?? '')) continue;
    const place = items[start]?.text ?? '';
    return items[i - 1]?.text === ')' || (place.length > 2 && place === place.toUpperCase())
      ? i + 1
      : start;
  }
  return start;
}

function nextComma(items: readonly Item[], from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) if (items[i]?.text === ',') return i;
  return -1;
}

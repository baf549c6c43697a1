import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';

/** Whether a word can be a verb that has a subject. */
export function looksFinite(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.kind !== 'word' || item.capital) return false;
  // "the council's" has no verb, "he's" has.
  const shortened = item.clitic.startsWith("'") && (item.clitic !== "'s" || item.is & Word.pronoun);
  if (item.is & Word.helper || shortened) return true;
  return lexicon.language.looksFinite?.(item.base) ?? false;
}

/** Whether a clause has its verb already, so that what follows a comma may leave it. */
export function hasVerb(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  return items
    .slice(from + 1, to)
    .some((item) => looksFinite(item, lexicon) || (!item.capital && (item.is & Word.finite) !== 0));
}

/** Whether words before an attribution hold no verb, so that their clause goes on behind it: "Over the years, she said, …". */
export function isFragment(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  return lexicon.language.looksFinite !== undefined && !hasVerb(items, from - 1, to, lexicon);
}

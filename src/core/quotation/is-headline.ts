import type { Item } from './items';
import { Word } from './lexicon';

/** Share of capitals above which a paragraph is set as a headline. */
const headlineShare = 0.7;

/** Whether most longer words have capitals, so that a capital shows no name: "Beck Says Trump Poses Threat". */
export function isHeadline(items: readonly Item[]): boolean {
  const long = items.filter((item) => item.kind === 'word' && item.base.length > 3);
  const capitals = long.filter((item) => item.capital).length;
  if (long.length === 0 || capitals <= long.length * headlineShare) return false;
  if (!/^[.?!]$/.test(items.at(-1)?.text ?? '')) return true;
  // A stop may end a headline too, if small words have capitals.
  const small = Word.preposition | Word.pronoun | Word.finite | Word.conjunction;
  return items.some(
    (item, i) =>
      i > 0 && item.capital && item.is & small && items[i - 1]?.sentence === item.sentence,
  );
}

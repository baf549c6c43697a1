import type { Item } from './items';
import { Word } from './lexicon';

/** Longest name of a programme in marks, in letters. */
const longestTitle = 30;

/** Whether marks hold a programme's or paper's name: "said on NBC's “Meet the Press” that", "host of “Hannity”". */
export function isTitleInside(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const { stretch } = items[at] ?? {};
  if (!stretch || !before || items[at + 1]?.kind === undefined) return false;
  const leads = before.clitic === "'s" || (before.is & Word.preposition) !== 0;
  return leads && stretch.end - stretch.start < longestTitle;
}

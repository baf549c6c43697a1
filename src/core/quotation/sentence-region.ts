import type { Item } from './items';
import type { Region } from './reported';

/** The items of the sentence that holds the item at `at`. */
export function sentenceRegion(items: readonly Item[], at: number): Region {
  const sentence = items[at]?.sentence;
  let from = at;
  while (from > 0 && items[from - 1]?.sentence === sentence) from -= 1;
  let to = at;
  while (to < items.length && items[to]?.sentence === sentence) to += 1;
  return { from, to };
}

/** Signs that may stand at the edge of reported words and are none of them. */
export const edgeSign = /^[.,;:!?…—–”"’»-]$/;

/** A region without the signs at its edges; null where nothing is left. */
export function trimRegion(items: readonly Item[], region: Region): Region | null {
  let { from, to } = region;
  while (from < to && edgeSign.test(items[from]?.text ?? '')) from += 1;
  while (to > from && edgeSign.test(items[to - 1]?.text ?? '')) to -= 1;
  return from < to ? { from, to } : null;
}

import type { Item } from './items';
import { Word } from './lexicon';
import { isNameWord } from './noun-phrases';
import { readName } from './people';

/** The last name in a phrase, which is who it names: "Kasich’s strategist John Weaver"; null without one. */
export function lastName(items: readonly Item[]): readonly Item[] | null {
  const end = items.length;
  if (!isNameWord(items[end - 1]) || (items[end - 1]?.is ?? 0) & (Word.role | Word.body)) {
    if (!(items[end - 1]?.capital && !((items[end - 1]?.is ?? 0) & Word.notName))) return null;
  }
  for (let i = 0; i < end; i += 1) {
    const run = readName(items, i);
    if (run && run.to === end) {
      // "the King": nobody of that name.
      const crowned = run.nameFrom === end - 1 && (items[end - 1]?.is ?? 0) & Word.surname;
      return crowned && (items[0]?.is ?? 0) & Word.determiner
        ? null
        : items.slice(run.nameFrom, run.to);
    }
    if (run) i = run.to - 1;
  }
  return null;
}

/** A phrase up to its first preposition: "a spokesman" of "a spokesman for Trump". */
export function headPart(items: readonly Item[]): readonly Item[] {
  for (let i = 1; i < items.length; i += 1) {
    const item = items[i];
    if (item && item.is & Word.preposition && !item.capital && !(item.is & Word.role))
      return items.slice(0, i);
  }
  return items;
}

/** A phrase's words without the determiners before them. */
export function plainText(items: readonly Item[]): string {
  let from = 0;
  while (from < items.length - 1 && (items[from]?.is ?? 0) & Word.determiner) from += 1;
  return items
    .slice(from)
    .map((item) => item.text)
    .join(' ');
}

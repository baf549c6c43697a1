import { cosine } from './read-vectors';
import type { StemRelations } from './relate-stems';
import type { StemVectors } from './stem-vectors';

/** Rarer stems have vectors too rough to be trusted without a link. */
const commonestStems = 16000;

/**
 * Calls back for each pair of common stems with one part of speech in common whose most common
 * forms are nearer than `least`. Stems that WordNet does not know (names) have none.
 */
export function findNeighbours(
  { vocabulary, words }: StemVectors,
  relations: StemRelations,
  least: number,
  visit: (a: string, b: string, cosine: number) => void,
): void {
  const entries = vocabulary
    .slice(0, commonestStems)
    .map(({ stem, forms }) => ({ stem, form: forms[0] as number, parts: relations.partsOf(stem) }))
    .filter(({ parts }) => parts.size > 0);
  entries.forEach((a, i) => {
    for (let j = i + 1; j < entries.length; j++) {
      const b = entries[j] as (typeof entries)[number];
      const near = cosine(words, a.form, b.form);
      if (near >= least && [...a.parts].some((part) => b.parts.has(part))) {
        visit(a.stem, b.stem, near);
      }
    }
  });
}

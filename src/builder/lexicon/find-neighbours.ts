import { rarityOf } from './make-vocabulary';
import { cosine } from './read-vectors';
import type { StemRelations } from './relate-stems';
import type { StemVectors } from './stem-vectors';

/** Rarer stems have vectors too rough to be trusted without a link. */
const commonestStems = 16_000;

/**
 * Commoner stems (“will” and “must”, “no” and “any”, “more” and “some”) stand in the same places of
 * a sentence without meaning the same.
 */
const functionWordRarity = 4;

interface Neighbour {
  readonly place: number;
  readonly cosine: number;
}

/**
 * Calls back for each pair of common stems that are among the `closest` neighbours of one another,
 * by their most common forms, and that have a part of speech in common. Stems that WordNet does not
 * know (names) have no neighbours.
 */
export function findNeighbours(
  { vocabulary, words }: StemVectors,
  relations: StemRelations,
  { closest, leastCosine }: { readonly closest: number; readonly leastCosine: number },
  visit: (a: string, b: string, cosine: number) => void,
): void {
  const entries = vocabulary
    .slice(0, commonestStems)
    .filter(({ share }) => rarityOf(share) >= functionWordRarity)
    .map(({ stem, forms }) => ({ stem, form: forms[0] as number, parts: relations.partsOf(stem) }))
    .filter(({ parts }) => parts.size > 0);
  const lists = entries.map((): Neighbour[] => []);
  entries.forEach((a, i) => {
    for (let j = i + 1; j < entries.length; j++) {
      const near = cosine(words, a.form, (entries[j] as typeof a).form);
      if (near < leastCosine) continue;
      keepClosest(lists[i] as Neighbour[], { place: j, cosine: near }, closest);
      keepClosest(lists[j] as Neighbour[], { place: i, cosine: near }, closest);
    }
  });
  entries.forEach((a, i) => {
    for (const { place, cosine } of lists[i] as Neighbour[]) {
      const b = entries[place] as typeof a;
      const isMutual = lists[place]?.some((back) => back.place === i);
      if (place > i && isMutual && [...a.parts].some((part) => b.parts.has(part))) {
        visit(a.stem, b.stem, cosine);
      }
    }
  });
}

function keepClosest(list: Neighbour[], neighbour: Neighbour, limit: number): void {
  let place = list.length;
  while (place > 0 && (list[place - 1] as Neighbour).cosine < neighbour.cosine) place--;
  if (place >= limit) return;
  list.splice(place, 0, neighbour);
  if (list.length > limit) list.pop();
}

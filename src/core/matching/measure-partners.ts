import type { Alignment, Pair } from './align';
import { Flags } from './flags';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** Weight of names below which their share says little. */
const fewNames = 5;

const isName = (wording: Wording, at: number): boolean =>
  wording.names[at] === 1 || !Number.isNaN((wording.words[at] as Word).value);

/** Weight of a side's names and figures that have a partner (`wanted` 1), or that have none (0). */
const weighNames = (wording: Wording, { values }: Flags, wanted: number): number => {
  let weight = 0;
  for (let at = 0; at < wording.words.length; at++) {
    if (values[at] === wanted && isName(wording, at)) weight += (wording.words[at] as Word).weight;
  }
  return weight;
};

const flagsA = new Flags();
const flagsB = new Flags();

/** Raises the flag of each word that has a partner, on both sides. */
const flagPaired = ({ a, b, chain, moved }: Alignment): void => {
  const pairedA = flagsA.lower(a.words.length);
  const pairedB = flagsB.lower(b.words.length);
  for (const pairs of [chain, moved]) {
    for (const pair of pairs) {
      pairedA[pair.a] = 1;
      pairedB[pair.b] = 1;
    }
  }
};

/** Weight of unpaired telling words of a stretch. */
const looseWeight = (wording: Wording, { values }: Flags, from: number, to: number): number => {
  let weight = 0;
  for (let at = from; at < to; at++) {
    const word = wording.words[at] as Word;
    if (!word.frame && values[at] === 0) weight += word.weight;
  }
  return weight;
};

/** Other text around a part counts no further than this: the end of a short sentence. */
const mostAround = 12;

/** Weight of the telling words of two stretches that stand in place of each other. */
const clashBetween = (
  { a, b }: Alignment,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): number => Math.min(looseWeight(a, flagsA, fromA, toA), looseWeight(b, flagsB, fromB, toB));

const clashWithin = (alignment: Alignment): number => {
  let clash = 0;
  let last: Pair | undefined;
  for (const pair of alignment.chain) {
    if (last) clash += clashBetween(alignment, last.a + 1, pair.a, last.b + 1, pair.b);
    last = pair;
  }
  return clash;
};

/** What stands in place of each other around the chain. */
const clashAround = (alignment: Alignment): number => {
  const { a, b, chain } = alignment;
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return 0;
  const before = clashBetween(alignment, 0, first.a, 0, first.b);
  const after = clashBetween(alignment, last.a + 1, a.words.length, last.b + 1, b.words.length);
  return Math.min(mostAround, before) + Math.min(mostAround, after);
};

/** What the words with a partner, and those without, show. */
export const measurePartners = (alignment: Alignment) => {
  const { a, b } = alignment;
  flagPaired(alignment);
  const shared = weighNames(a, flagsA, 1) + weighNames(b, flagsB, 1);
  const strange = weighNames(a, flagsA, 0) + weighNames(b, flagsB, 0);
  const all = shared + strange + fewNames;
  const less = Math.max(1, Math.min(a.weight, b.weight));
  return {
    namesShared: shared / all,
    namesStrange: strange / all,
    clash: Math.min(1, clashWithin(alignment) / less),
    clashAround: Math.min(1, clashAround(alignment) / less),
  };
};

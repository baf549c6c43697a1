import type { Alignment, Pair } from './align';
import { Flags } from './flags';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** Weight of names below which their share says little. */
const fewNames = 5;

const isName = (wording: Wording, at: number): boolean =>
  wording.names[at] === 1 || !Number.isNaN((wording.words[at] as Word).value);

/** Weight of a side's names and figures, with and without a partner. */
const weighNames = (
  wording: Wording,
  paired: Uint8Array,
): readonly [shared: number, strange: number] => {
  let shared = 0;
  let strange = 0;
  for (let at = 0; at < wording.words.length; at++) {
    if (!isName(wording, at)) continue;
    const { weight } = wording.words[at] as Word;
    if (paired[at]) shared += weight;
    else strange += weight;
  }
  return [shared, strange];
};

const flagsA = new Flags();
const flagsB = new Flags();

/** 1 for each word that has a partner, on both sides; good until the next call. */
const pairedIn = ({ a, b, chain, moved }: Alignment): readonly [Uint8Array, Uint8Array] => {
  const pairedA = flagsA.lower(a.words.length);
  const pairedB = flagsB.lower(b.words.length);
  for (const pairs of [chain, moved]) {
    for (const pair of pairs) {
      pairedA[pair.a] = 1;
      pairedB[pair.b] = 1;
    }
  }
  return [pairedA, pairedB];
};

/** Names and figures with a partner, and without one. */
const measureNames = ({ a, b }: Alignment, pairedA: Uint8Array, pairedB: Uint8Array) => {
  const [sharedA, strangeA] = weighNames(a, pairedA);
  const [sharedB, strangeB] = weighNames(b, pairedB);
  const all = sharedA + sharedB + strangeA + strangeB + fewNames;
  return { namesShared: (sharedA + sharedB) / all, namesStrange: (strangeA + strangeB) / all };
};

/** Weight of unpaired telling words of a stretch. */
const looseWeight = (wording: Wording, paired: Uint8Array, from: number, to: number): number => {
  let weight = 0;
  for (let at = from; at < to; at++) {
    const word = wording.words[at] as Word;
    if (!word.frame && !paired[at]) weight += word.weight;
  }
  return weight;
};

/** Other text around a part counts no further than this: the end of a short sentence. */
const mostAround = 12;

/** Telling words that stand in place of each other without being alike. */
const measureClashes = ({ a, b, chain }: Alignment, pairedA: Uint8Array, pairedB: Uint8Array) => {
  const between = (fromA: number, toA: number, fromB: number, toB: number) =>
    Math.min(looseWeight(a, pairedA, fromA, toA), looseWeight(b, pairedB, fromB, toB));
  let clash = 0;
  let last: Pair | undefined;
  for (const pair of chain) {
    if (last) clash += between(last.a + 1, pair.a, last.b + 1, pair.b);
    last = pair;
  }
  const first = chain[0];
  const before = first ? between(0, first.a, 0, first.b) : 0;
  const after = last ? between(last.a + 1, a.words.length, last.b + 1, b.words.length) : 0;
  const less = Math.max(1, Math.min(a.weight, b.weight));
  return {
    clash: Math.min(1, clash / less),
    clashAround: Math.min(1, (Math.min(mostAround, before) + Math.min(mostAround, after)) / less),
  };
};

/** What the words with a partner, and those without, show. */
export const measurePartners = (alignment: Alignment) => {
  const [pairedA, pairedB] = pairedIn(alignment);
  return {
    ...measureNames(alignment, pairedA, pairedB),
    ...measureClashes(alignment, pairedA, pairedB),
  };
};

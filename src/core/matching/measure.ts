import type { Alignment, Pair } from './align';
import { countShared } from './letter-runs';
import { onLogScale } from './log-scale';
import { measurePartners } from './measure-partners';
import { measureRare } from './measure-rare';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** What an alignment shows, before any speaker is asked. All values lie between 0 and 1. */
export interface Measures {
  /** Shared weight as a part of the lighter wording, and of the heavier one. */
  readonly coverLess: number;
  readonly coverMore: number;
  /** Evidence in the chain, on a logarithmic scale up to `fullMass`. */
  readonly mass: number;
  /** The heaviest unbroken run of the same words, likewise up to `fullRun`. */
  readonly run: number;
  /** Part of the shared weight that stands in one order on both sides. */
  readonly order: number;
  /** Part of the aligned core that is paired. */
  readonly pure: number;
  /** Part of the shared weight that frame words bring. */
  readonly frame: number;
  /** Runs of four letters shared, as a part of the shorter wording's, and of both. */
  readonly lettersLess: number;
  readonly lettersBoth: number;
  /** Names and figures with a partner, and without one. */
  readonly namesShared: number;
  readonly namesStrange: number;
  /** Weight of the very same words as a part of the lighter wording. */
  readonly exact: number;
  /** Telling words that stand in place of each other without being alike, as a part of both sides. */
  readonly clash: number;
  /** The same before the first and after the last pair, where it may be other text around a part. */
  readonly clashAround: number;
  /** Neighbours that stayed neighbours, on a logarithmic scale. */
  readonly neighbours: number;
  /** What rare words bring of the evidence, on a logarithmic scale: “I did not know that I” is said by all. */
  readonly rare: number;
  /** What the lighter wording's rare words that have no partner weigh, likewise. */
  readonly rareLost: number;
  /** How little the lighter wording tells: 1 nothing, 0 a clause with a subject of its own. */
  readonly light: number;
}

/** Evidence at which “more” stops counting: about a dozen telling words. */
const fullMass = 60;
/** A run of the same words this heavy is no accident. */
const fullRun = 40;
/** Neighbouring pairs at which the scale ends: a sentence of some fifty words. */
const fullNeighbours = 54;
/** Likeness from which two words count as the same in a run. */
const sameWord = 0.8;

const worthOf = ({ a, b }: Alignment, pair: Pair): number =>
  Math.min((a.words[pair.a] as Word).weight, (b.words[pair.b] as Word).weight) * pair.likeness;

const weightBetween = ({ words }: Wording, from: number, to: number): number => {
  let weight = 0;
  for (let at = from; at <= to; at++) weight += (words[at] as Word).weight;
  return weight;
};

interface Sums {
  chained: number;
  frame: number;
  exact: number;
  heaviestRun: number;
  neighbours: number;
}

const sumChain = (alignment: Alignment): Sums => {
  const sums = { chained: 0, frame: 0, exact: 0, heaviestRun: 0, neighbours: 0 };
  let run = 0;
  let last: Pair | undefined;
  for (const pair of alignment.chain) {
    const worth = worthOf(alignment, pair);
    sums.chained += worth;
    if ((alignment.a.words[pair.a] as Word).frame) sums.frame += worth;
    if (pair.likeness === 1) sums.exact += worth;
    const goesOn = last !== undefined && pair.a === last.a + 1 && pair.b === last.b + 1;
    if (goesOn) sums.neighbours += 1;
    const same = pair.likeness > sameWord ? worth : 0;
    run = goesOn && same > 0 ? run + same : same;
    sums.heaviestRun = Math.max(sums.heaviestRun, run);
    last = pair;
  }
  return sums;
};

/** Runs of letters shared: the dear part of `measure`. */
export const measureLetters = ({ a, b }: Alignment) => {
  const left = a.letterRuns;
  const right = b.letterRuns;
  const shared = countShared(left, right);
  return {
    lettersLess: shared / Math.max(1, Math.min(left.length, right.length)),
    lettersBoth: (2 * shared) / Math.max(1, left.length + right.length),
  };
};

/** Measures an alignment; who knows the letters' share, or what it can be at most, gives it. */
export const measure = (alignment: Alignment, letters = measureLetters(alignment)): Measures => {
  const { a, b, chain, moved } = alignment;
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return nothingShared;
  const { chained, frame, exact, heaviestRun, neighbours } = sumChain(alignment);
  let loose = 0;
  let exactLoose = 0;
  for (const pair of moved) {
    const worth = worthOf(alignment, pair);
    loose += worth;
    if (pair.likeness === 1) exactLoose += worth;
  }
  const shared = chained + loose;
  const less = Math.min(a.weight, b.weight);
  const core = weightBetween(a, first.a, last.a) + weightBetween(b, first.b, last.b);
  // Named one by one: spreading three objects into a fourth left more to collect than all else here.
  const { lettersLess, lettersBoth } = letters;
  const { namesShared, namesStrange, clash, clashAround } = measurePartners(alignment);
  const { rare, rareLost, light } = measureRare(alignment);
  return {
    coverLess: Math.min(1, shared / less),
    coverMore: Math.min(1, shared / Math.max(a.weight, b.weight)),
    mass: onLogScale(chained, fullMass),
    run: onLogScale(heaviestRun, fullRun),
    order: chained / shared,
    pure: (2 * chained) / core,
    frame: Math.min(1, frame / shared),
    lettersLess,
    lettersBoth,
    namesShared,
    namesStrange,
    clash,
    clashAround,
    exact: Math.min(1, (exact + exactLoose) / less),
    neighbours: onLogScale(neighbours, fullNeighbours),
    rare,
    rareLost,
    light,
  };
};

const nothingShared: Measures = {
  coverLess: 0,
  coverMore: 0,
  mass: 0,
  run: 0,
  order: 0,
  pure: 0,
  frame: 0,
  lettersLess: 0,
  lettersBoth: 0,
  namesShared: 0,
  namesStrange: 0,
  clash: 0,
  clashAround: 0,
  exact: 0,
  neighbours: 0,
  rare: 0,
  rareLost: 0,
  light: 0,
};

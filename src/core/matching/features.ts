import type { Alignment, Pair } from './align';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** The features in the order of the fitted weights; all lie between 0 and about 1. */
export const featureNames = [
  'coverLess',
  'coverMore',
  'coreA',
  'coreB',
  'mass',
  'run',
  'order',
  'pure',
  'frame',
  'strangers',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** What an alignment shows, before any speaker is asked. */
export type Features = Readonly<Record<FeatureName, number>>;

/** Evidence at which “more” stops counting: about a dozen telling words. */
const fullMass = 60;
/** A run of the same words this heavy is no accident. */
const fullRun = 40;

const worthOf = ({ a, b }: Alignment, pair: Pair): number => {
  const left = a.words[pair.a] as Word;
  const right = b.words[pair.b] as Word;
  return Math.min(left.weight, right.weight) * pair.likeness;
};

/** Weight of a wording's words from one to another, both included. */
const weightBetween = (wording: Wording, from: number, to: number): number => {
  let weight = 0;
  for (let at = from; at <= to; at++) weight += (wording.words[at] as Word).weight;
  return weight;
};

/** The heaviest unbroken run of the same words on both sides. */
const heaviestRun = (alignment: Alignment): number => {
  let most = 0;
  let run = 0;
  let last: Pair | undefined;
  for (const pair of alignment.chain) {
    const goesOn = last && pair.a === last.a + 1 && pair.b === last.b + 1;
    const worth = pair.likeness > 0.8 ? worthOf(alignment, pair) : 0;
    run = goesOn && worth > 0 ? run + worth : worth;
    if (run > most) most = run;
    last = pair;
  }
  return most;
};

const saturate = (value: number, full: number): number =>
  Math.log1p(Math.min(value, full)) / Math.log1p(full);

/** Weight of words that look like names or figures and have no partner, within the aligned core. */
const strangersIn = (alignment: Alignment): number => {
  const { chain, moved, a, b } = alignment;
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return 0;
  const pairedA = new Set<number>();
  const pairedB = new Set<number>();
  for (const pair of [...chain, ...moved]) {
    pairedA.add(pair.a);
    pairedB.add(pair.b);
  }
  return strangeWeight(a, pairedA, first.a, last.a) + strangeWeight(b, pairedB, first.b, last.b);
};

const strangeWeight = (
  wording: Wording,
  paired: ReadonlySet<number>,
  from: number,
  to: number,
): number => {
  let weight = 0;
  for (let at = from; at <= to; at++) {
    const word = wording.words[at] as Word;
    const telling = wording.names[at] === 1 || !Number.isNaN(word.value);
    if (telling && !paired.has(at)) weight += word.weight;
  }
  return weight;
};

/** Measures an alignment. */
export const measure = (alignment: Alignment): Features => {
  const { a, b, chain, moved } = alignment;
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return none;
  let chained = 0;
  let frame = 0;
  for (const pair of chain) {
    const worth = worthOf(alignment, pair);
    chained += worth;
    if ((a.words[pair.a] as Word).frame) frame += worth;
  }
  let loose = 0;
  for (const pair of moved) loose += worthOf(alignment, pair);
  const shared = chained + loose;
  const less = Math.min(a.weight, b.weight);
  const more = Math.max(a.weight, b.weight);
  const coreA = weightBetween(a, first.a, last.a);
  const coreB = weightBetween(b, first.b, last.b);
  return {
    coverLess: Math.min(1, shared / less),
    coverMore: Math.min(1, shared / more),
    coreA: chained / coreA,
    coreB: chained / coreB,
    mass: saturate(chained, fullMass),
    run: saturate(heaviestRun(alignment), fullRun),
    order: chained / shared,
    pure: (2 * chained) / (coreA + coreB),
    frame: Math.min(1, frame / (shared || 1)),
    strangers: Math.min(1, strangersIn(alignment) / (coreA + coreB)),
  };
};

const none: Features = {
  coverLess: 0,
  coverMore: 0,
  coreA: 0,
  coreB: 0,
  mass: 0,
  run: 0,
  order: 0,
  pure: 0,
  frame: 0,
  strangers: 0,
};

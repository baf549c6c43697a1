import type { Measures } from './measure';

/** What lies above a bend counts by another slope. */
const above = (value: number, bend: number): number => Math.max(0, value - bend);

type Feature = (measures: Measures) => number;

/**
 * The terms of the logistic score: the measures, bends where a measure starts to mean more, and
 * products where one needs another (covering all of three words is little). Bends and products were
 * chosen by cross-validation on the development pairs; see README.
 */
export const features = {
  coverLess: (m) => m.coverLess,
  coverMore: (m) => m.coverMore,
  mass: (m) => m.mass,
  run: (m) => m.run,
  order: (m) => m.order,
  pure: (m) => m.pure,
  frame: (m) => m.frame,
  lettersLess: (m) => m.lettersLess,
  lettersBoth: (m) => m.lettersBoth,
  namesShared: (m) => m.namesShared,
  namesStrange: (m) => m.namesStrange,
  exact: (m) => m.exact,
  neighbours: (m) => m.neighbours,
  rare: (m) => m.rare,
  rareLost: (m) => m.rareLost,
  rareByCover: (m) => m.rare * m.coverLess,
  light: (m) => m.light,
  lightByCover: (m) => m.light * m.coverMore,
  clash: (m) => m.clash,
  clashAround: (m) => m.clashAround,
  clashAroundByCover: (m) => m.clashAround * m.coverLess,
  coverLessHigh: (m) => above(m.coverLess, 0.6),
  coverLessFull: (m) => above(m.coverLess, 0.85),
  coverMoreHigh: (m) => above(m.coverMore, 0.4),
  massHigh: (m) => above(m.mass, 0.75),
  runHigh: (m) => above(m.run, 0.75),
  coverLessByMass: (m) => m.coverLess * m.mass,
  coverMoreByMass: (m) => m.coverMore * m.mass,
  pureByMass: (m) => m.pure * m.mass,
  coverLessByRun: (m) => m.coverLess * m.run,
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof features;

/** The features' names, in the order of their values. */
export const featureNames = Object.keys(features) as readonly FeatureName[];

/** The values of all features. */
export const featuresOf = (measures: Measures): number[] =>
  featureNames.map((name) => features[name](measures));

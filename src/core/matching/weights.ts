import type { FeatureName } from './features';

/** Weights of the logistic score; written by test/bench/fit-matching.ts. */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -9,
  coverLess: 6,
  coverMore: 4,
  coreA: 0,
  coreB: 0,
  mass: 5,
  run: 2,
  order: 0,
  pure: 1,
  frame: 0,
  strangers: -3,
};

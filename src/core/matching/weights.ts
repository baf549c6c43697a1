import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 23957 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 205 paraphrases same, 2712 unrelated different, 8803 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.602,
  coverLess: -3.099,
  coverMore: 6.938,
  mass: -0.798,
  run: -4.37,
  order: -0.552,
  pure: -2.346,
  frame: 1.802,
  lettersLess: 3.036,
  lettersBoth: 2.095,
  namesShared: 0.848,
  namesStrange: -0.859,
  exact: -2.575,
  neighbours: 4.646,
  coverLessHigh: 2.131,
  coverLessFull: 5.51,
  coverMoreHigh: -1.537,
  massHigh: 3.474,
  runHigh: 7.18,
  coverLessByMass: 4.787,
  coverMoreByMass: 5.417,
  pureByMass: 2.527,
  coverLessByRun: 3.427,
};

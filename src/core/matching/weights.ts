import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 35863 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 203 paraphrases same, 206 variants-translation same, 102 variants-truncation same, 70 variants-reordering same, 102 variants-edited same, 102 variants-indirect same, 38 variants-joined same, 204 variants-negative different, 84 variants-passive same, 3973 unrelated different, 18542 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.575,
  coverLess: -1.321,
  coverMore: 11.273,
  mass: 2.856,
  run: -4.137,
  order: -0.782,
  pure: -0.640,
  frame: -0.915,
  lettersLess: 2.433,
  lettersBoth: -1.128,
  namesShared: -0.819,
  namesStrange: -1.229,
  exact: -5.711,
  neighbours: 3.375,
  rare: -1.208,
  rareLost: 0.937,
  rareByCover: 2.300,
  clash: 1.406,
  clashAround: 0.499,
  clashAroundByCover: -3.390,
  coverLessHigh: 5.664,
  coverLessFull: 10.318,
  coverMoreHigh: -7.128,
  massHigh: 2.652,
  runHigh: 7.686,
  coverLessByMass: 4.259,
  coverMoreByMass: 4.225,
  pureByMass: 0.133,
  coverLessByRun: 1.875,
};

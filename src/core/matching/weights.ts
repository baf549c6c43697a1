import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 35857 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 203 paraphrases same, 206 variants-translation same, 102 variants-truncation same, 70 variants-reordering same, 102 variants-edited same, 102 variants-indirect same, 38 variants-joined same, 204 variants-negative different, 84 variants-passive same, 3973 unrelated different, 18536 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.614,
  coverLess: 0.488,
  coverMore: 11.474,
  mass: 1.98,
  run: -4.07,
  order: -0.348,
  pure: -0.223,
  frame: -0.426,
  lettersLess: 2.379,
  lettersBoth: -1.084,
  namesShared: -0.857,
  namesStrange: -1.147,
  exact: -5.647,
  neighbours: 2.954,
  rare: -0.843,
  rareLost: 0.755,
  rareByCover: 0.773,
  light: -3.415,
  lightByCover: -2.308,
  clash: 0.508,
  clashAround: -0.594,
  clashAroundByCover: -3.589,
  coverLessHigh: 5.862,
  coverLessFull: 9.926,
  coverMoreHigh: -7.155,
  massHigh: 3.601,
  runHigh: 7.588,
  coverLessByMass: 3.657,
  coverMoreByMass: 4.188,
  pureByMass: -0.223,
  coverLessByRun: 1.797,
};

import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 35858 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 203 paraphrases same, 206 variants-translation same, 102 variants-truncation same, 70 variants-reordering same, 102 variants-edited same, 102 variants-indirect same, 38 variants-joined same, 204 variants-negative different, 84 variants-passive same, 3973 unrelated different, 18537 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.596,
  coverLess: 0.486,
  coverMore: 11.475,
  mass: 1.952,
  run: -4.06,
  order: -0.345,
  pure: -0.231,
  frame: -0.423,
  lettersLess: 2.363,
  lettersBoth: -1.071,
  namesShared: -0.839,
  namesStrange: -1.157,
  exact: -5.65,
  neighbours: 2.956,
  rare: -0.843,
  rareLost: 0.749,
  rareByCover: 0.786,
  light: -3.42,
  lightByCover: -2.308,
  clash: 0.527,
  clashAround: -0.59,
  clashAroundByCover: -3.595,
  coverLessHigh: 5.885,
  coverLessFull: 9.927,
  coverMoreHigh: -7.147,
  massHigh: 3.52,
  runHigh: 7.629,
  coverLessByMass: 3.647,
  coverMoreByMass: 4.156,
  pureByMass: -0.204,
  coverLessByRun: 1.797,
};

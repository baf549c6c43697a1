import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 35868 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 203 paraphrases same, 206 variants-translation same, 102 variants-truncation same, 70 variants-reordering same, 102 variants-edited same, 102 variants-indirect same, 38 variants-joined same, 204 variants-negative different, 84 variants-passive same, 3973 unrelated different, 18547 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.626,
  coverLess: 0.376,
  coverMore: 11.451,
  mass: 1.822,
  run: -4.121,
  order: -0.212,
  pure: -0.183,
  frame: -0.465,
  lettersLess: 2.449,
  lettersBoth: -0.955,
  namesShared: -0.892,
  namesStrange: -1.206,
  exact: -5.501,
  neighbours: 3.195,
  rare: -0.673,
  rareLost: 0.722,
  rareByCover: 0.808,
  light: -3.278,
  lightByCover: -2.324,
  clash: 0.621,
  clashAround: -0.331,
  clashAroundByCover: -3.593,
  coverLessHigh: 6.083,
  coverLessFull: 9.918,
  coverMoreHigh: -7.166,
  massHigh: 3.536,
  runHigh: 7.464,
  coverLessByMass: 3.424,
  coverMoreByMass: 4.078,
  pureByMass: -0.218,
  coverLessByRun: 1.594,
};

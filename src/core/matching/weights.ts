import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 35857 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 203 paraphrases same, 206 variants-translation same, 102 variants-truncation same, 70 variants-reordering same, 102 variants-edited same, 102 variants-indirect same, 38 variants-joined same, 204 variants-negative different, 84 variants-passive same, 3972 unrelated different, 18537 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.601,
  coverLess: 0.489,
  coverMore: 11.464,
  mass: 1.958,
  run: -4.064,
  order: -0.344,
  pure: -0.229,
  frame: -0.429,
  lettersLess: 2.359,
  lettersBoth: -1.063,
  namesShared: -0.84,
  namesStrange: -1.157,
  exact: -5.651,
  neighbours: 2.954,
  rare: -0.852,
  rareLost: 0.754,
  rareByCover: 0.792,
  light: -3.418,
  lightByCover: -2.308,
  clash: 0.536,
  clashAround: -0.587,
  clashAroundByCover: -3.595,
  coverLessHigh: 5.881,
  coverLessFull: 9.926,
  coverMoreHigh: -7.139,
  massHigh: 3.522,
  runHigh: 7.622,
  coverLessByMass: 3.655,
  coverMoreByMass: 4.154,
  pureByMass: -0.198,
  coverLessByRun: 1.796,
};

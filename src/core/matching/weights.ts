import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 35866 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 203 paraphrases same, 206 variants-translation same, 102 variants-truncation same, 70 variants-reordering same, 102 variants-edited same, 102 variants-indirect same, 38 variants-joined same, 204 variants-negative different, 84 variants-passive same, 3973 unrelated different, 18545 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.591,
  coverLess: -1.289,
  coverMore: 11.353,
  mass: 2.822,
  run: -4.128,
  order: -0.783,
  pure: -0.651,
  frame: -0.914,
  lettersLess: 2.449,
  lettersBoth: -1.088,
  namesShared: -0.813,
  namesStrange: -1.15,
  exact: -5.77,
  neighbours: 3.391,
  rare: -1.203,
  rareLost: 0.911,
  rareByCover: 2.304,
  clash: 1.411,
  clashAround: 0.552,
  clashAroundByCover: -3.364,
  coverLessHigh: 5.676,
  coverLessFull: 10.31,
  coverMoreHigh: -7.235,
  massHigh: 2.607,
  runHigh: 7.651,
  coverLessByMass: 4.257,
  coverMoreByMass: 4.246,
  pureByMass: 0.119,
  coverLessByRun: 1.865,
};

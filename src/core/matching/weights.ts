import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 35857 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 203 paraphrases same, 206 variants-translation same, 102 variants-truncation same, 70 variants-reordering same, 102 variants-edited same, 102 variants-indirect same, 38 variants-joined same, 204 variants-negative different, 84 variants-passive same, 3973 unrelated different, 18536 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.611,
  coverLess: 0.486,
  coverMore: 11.470,
  mass: 1.975,
  run: -4.071,
  order: -0.346,
  pure: -0.223,
  frame: -0.424,
  lettersLess: 2.380,
  lettersBoth: -1.082,
  namesShared: -0.859,
  namesStrange: -1.160,
  exact: -5.638,
  neighbours: 2.959,
  rare: -0.839,
  rareLost: 0.759,
  rareByCover: 0.772,
  light: -3.415,
  lightByCover: -2.314,
  clash: 0.469,
  clashAround: -0.591,
  clashAroundByCover: -3.598,
  coverLessHigh: 5.865,
  coverLessFull: 9.926,
  coverMoreHigh: -7.161,
  massHigh: 3.607,
  runHigh: 7.590,
  coverLessByMass: 3.658,
  coverMoreByMass: 4.191,
  pureByMass: -0.229,
  coverLessByRun: 1.792,
};

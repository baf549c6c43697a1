import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 31940 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 205 paraphrases same, 116 variants-translation same, 58 variants-truncation same, 38 variants-reordering same, 58 variants-edited same, 58 variants-indirect same, 18 variants-joined same, 116 variants-negative different, 42 variants-passive same, 3787 unrelated different, 15207 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -4.779,
  coverLess: -3.211,
  coverMore: 9.168,
  mass: 1.717,
  run: -4.727,
  order: -0.951,
  pure: -1.403,
  frame: 0.261,
  lettersLess: 2.488,
  lettersBoth: 0.466,
  namesShared: -0.158,
  namesStrange: -1.085,
  exact: -4.613,
  neighbours: 3.291,
  clash: 2.746,
  clashAround: 1.482,
  clashAroundByCover: -3.578,
  coverLessHigh: 5.221,
  coverLessFull: 9.285,
  coverMoreHigh: -5.573,
  massHigh: 3.431,
  runHigh: 7.231,
  coverLessByMass: 5.309,
  coverMoreByMass: 4.16,
  pureByMass: 1.958,
  coverLessByRun: 2.211,
};

import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 35858 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 203 paraphrases same, 206 variants-translation same, 102 variants-truncation same, 70 variants-reordering same, 102 variants-edited same, 102 variants-indirect same, 38 variants-joined same, 204 variants-negative different, 84 variants-passive same, 3973 unrelated different, 18537 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -5.613,
  coverLess: 0.333,
  coverMore: 11.435,
  mass: 1.851,
  run: -4.158,
  order: -0.206,
  pure: -0.169,
  frame: -0.461,
  lettersLess: 2.381,
  lettersBoth: -0.973,
  namesShared: -0.892,
  namesStrange: -1.206,
  exact: -5.434,
  neighbours: 3.242,
  rare: -0.675,
  rareLost: 0.702,
  rareByCover: 0.854,
  light: -3.36,
  lightByCover: -2.271,
  clash: 0.594,
  clashAround: -0.333,
  clashAroundByCover: -3.603,
  coverLessHigh: 6.001,
  coverLessFull: 9.886,
  coverMoreHigh: -7.119,
  massHigh: 3.515,
  runHigh: 7.48,
  coverLessByMass: 3.451,
  coverMoreByMass: 4.052,
  pureByMass: -0.229,
  coverLessByRun: 1.586,
};

import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by `tsx test/bench/fit-matching.ts FOLDER --write` from
 * 25323 pairs: 871 translations same, 5181 translations different, 1200 edited same, 800 truncated same, 185 overlap same, 4000 same_event different, 205 paraphrases same, 290 variants-translation same, 145 variants-truncation same, 95 variants-reordering same, 145 variants-edited same, 145 variants-indirect same, 45 variants-joined same, 290 variants-negative different, 105 variants-passive same, 2749 unrelated different, 8872 far different.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: -4.548,
  coverLess: -1.426,
  coverMore: 14.812,
  mass: 1.473,
  run: -3.184,
  order: -0.127,
  pure: -0.475,
  frame: -0.597,
  lettersLess: 1.793,
  lettersBoth: 0.0,
  namesShared: -0.865,
  namesStrange: -1.645,
  exact: -6.37,
  neighbours: 2.364,
  clash: -0.84,
  clashAround: 1.214,
  clashAroundByCover: -6.236,
  coverLessHigh: 6.808,
  coverLessFull: 8.231,
  coverMoreHigh: -10.749,
  massHigh: 3.815,
  runHigh: 8.523,
  coverLessByMass: 5.531,
  coverMoreByMass: 1.869,
  pureByMass: 0.236,
  coverLessByRun: 0.958,
};

/**
 * Share of right sources by kind of evidence (see `evidenceKeys`), smoothed towards the wider kind;
 * behind each, how many answers it rests on. Fitted by test/bench/quotation/fit-confidence.ts on
 * the training articles of PolNeAR (Newell et al., LREC 2018), 2026-11-22. Right: the source overlaps the
 * marked one or shares its last name.
 */
export const confidenceTable: Readonly<Record<string, number>> = {
  'carried direct none none': 0.858, // 29
  'carried direct none': 0.845, // 29
  carried: 0.784, // 29
  'described direct literal beside': 1.0, // 146
  'described direct literal shared': 0.959, // 18
  'described direct literal': 0.993, // 166
  'described direct strong apart': 0.997, // 23
  'described direct strong beside': 0.988, // 1130
  'described direct strong shared': 0.936, // 25
  'described direct strong': 0.987, // 1178
  'described direct weak beside': 0.97, // 71
  'described direct weak': 0.951, // 78
  'described indirect literal apart': 0.986, // 15
  'described indirect literal beside': 0.96, // 76
  'described indirect literal shared': 0.937, // 29
  'described indirect literal': 0.959, // 120
  'described indirect strong apart': 0.98, // 52
  'described indirect strong beside': 0.981, // 629
  'described indirect strong shared': 0.926, // 103
  'described indirect strong': 0.973, // 784
  'described indirect weak beside': 0.944, // 16
  'described indirect weak': 0.957, // 20
  'described mixed literal beside': 1.0, // 55
  'described mixed literal shared': 0.999, // 26
  'described mixed literal': 0.998, // 83
  'described mixed marked none': 0.739, // 49
  'described mixed marked': 0.768, // 49
  'described mixed strong apart': 0.996, // 26
  'described mixed strong beside': 0.98, // 355
  'described mixed strong shared': 0.981, // 54
  'described mixed strong': 0.981, // 435
  'described mixed weak beside': 0.983, // 68
  'described mixed weak shared': 0.951, // 38
  'described mixed weak': 0.966, // 116
  described: 0.975, // 3054
  'label direct none none': 0.898, // 59
  'label direct none': 0.894, // 59
  'label indirect none none': 0.788, // 42
  'label indirect none': 0.798, // 42
  'label mixed none none': 0.993, // 27
  'label mixed none': 0.968, // 27
  label: 0.86, // 128
  'named direct literal apart': 0.997, // 25
  'named direct literal beside': 0.999, // 92
  'named direct literal': 0.989, // 120
  'named direct none none': 0.923, // 12
  'named direct none': 0.932, // 12
  'named direct strong apart': 0.987, // 85
  'named direct strong beside': 0.989, // 643
  'named direct strong shared': 0.67, // 26
  'named direct strong': 0.975, // 754
  'named direct weak beside': 0.88, // 24
  'named direct weak': 0.896, // 34
  'named indirect literal apart': 0.921, // 26
  'named indirect literal beside': 0.936, // 144
  'named indirect literal shared': 0.797, // 25
  'named indirect literal': 0.915, // 195
  'named indirect phrase beside': 0.973, // 183
  'named indirect phrase': 0.972, // 183
  'named indirect strong apart': 0.982, // 227
  'named indirect strong beside': 0.982, // 745
  'named indirect strong shared': 0.817, // 119
  'named indirect strong': 0.963, // 1091
  'named indirect weak beside': 0.838, // 18
  'named indirect weak': 0.849, // 34
  'named mixed literal beside': 0.956, // 23
  'named mixed literal': 0.955, // 44
  'named mixed marked none': 0.73, // 36
  'named mixed marked': 0.765, // 36
  'named mixed phrase beside': 0.922, // 25
  'named mixed phrase': 0.929, // 25
  'named mixed strong apart': 0.972, // 110
  'named mixed strong beside': 0.973, // 221
  'named mixed strong shared': 0.939, // 45
  'named mixed strong': 0.968, // 376
  'named mixed weak apart': 0.974, // 23
  'named mixed weak beside': 0.921, // 53
  'named mixed weak shared': 0.783, // 28
  'named mixed weak': 0.899, // 104
  named: 0.956, // 3018
  'nearby direct none none': 0.717, // 32
  'nearby direct none': 0.71, // 32
  nearby: 0.675, // 32
  'pronoun direct literal beside': 0.993, // 151
  'pronoun direct literal': 0.993, // 161
  'pronoun direct strong beside': 0.997, // 730
  'pronoun direct strong shared': 0.915, // 16
  'pronoun direct strong': 0.994, // 746
  'pronoun direct weak beside': 0.979, // 48
  'pronoun direct weak': 0.98, // 49
  'pronoun indirect literal beside': 0.967, // 63
  'pronoun indirect literal shared': 0.927, // 24
  'pronoun indirect literal': 0.956, // 87
  'pronoun indirect strong beside': 0.981, // 377
  'pronoun indirect strong shared': 0.947, // 52
  'pronoun indirect strong': 0.977, // 429
  'pronoun mixed literal beside': 0.982, // 54
  'pronoun mixed literal': 0.984, // 64
  'pronoun mixed marked none': 0.901, // 29
  'pronoun mixed marked': 0.915, // 29
  'pronoun mixed strong beside': 0.979, // 190
  'pronoun mixed strong shared': 0.968, // 29
  'pronoun mixed strong': 0.977, // 219
  'pronoun mixed weak beside': 0.996, // 52
  'pronoun mixed weak shared': 0.924, // 21
  'pronoun mixed weak': 0.973, // 73
  pronoun: 0.981, // 1874
};

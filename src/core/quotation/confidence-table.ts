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
  'described direct strong apart': 0.997, // 24
  'described direct strong beside': 0.988, // 1170
  'described direct strong shared': 0.938, // 26
  'described direct strong': 0.987, // 1220
  'described direct weak beside': 0.941, // 37
  'described direct weak': 0.918, // 43
  'described indirect literal apart': 0.986, // 15
  'described indirect literal beside': 0.959, // 74
  'described indirect literal shared': 0.94, // 31
  'described indirect literal': 0.959, // 120
  'described indirect strong apart': 0.98, // 52
  'described indirect strong beside': 0.981, // 634
  'described indirect strong shared': 0.922, // 110
  'described indirect strong': 0.972, // 796
  'described indirect weak beside': 0.944, // 16
  'described indirect weak': 0.957, // 20
  'described mixed literal beside': 1.0, // 54
  'described mixed literal shared': 0.999, // 26
  'described mixed literal': 0.998, // 82
  'described mixed marked none': 0.755, // 48
  'described mixed marked': 0.782, // 48
  'described mixed strong apart': 0.996, // 26
  'described mixed strong beside': 0.983, // 356
  'described mixed strong shared': 0.983, // 57
  'described mixed strong': 0.984, // 439
  'described mixed weak beside': 0.983, // 67
  'described mixed weak shared': 0.949, // 37
  'described mixed weak': 0.966, // 114
  described: 0.975, // 3073
  'label direct none none': 0.898, // 59
  'label direct none': 0.894, // 59
  'label indirect none none': 0.788, // 42
  'label indirect none': 0.798, // 42
  'label mixed none none': 0.993, // 27
  'label mixed none': 0.968, // 27
  label: 0.86, // 128
  'named direct literal apart': 0.996, // 25
  'named direct literal beside': 0.999, // 92
  'named direct literal': 0.982, // 121
  'named direct none none': 0.923, // 12
  'named direct none': 0.932, // 12
  'named direct strong apart': 0.987, // 87
  'named direct strong beside': 0.986, // 653
  'named direct strong shared': 0.67, // 26
  'named direct strong': 0.972, // 766
  'named direct weak beside': 0.871, // 16
  'named direct weak': 0.864, // 24
  'named indirect literal apart': 0.925, // 27
  'named indirect literal beside': 0.949, // 142
  'named indirect literal shared': 0.793, // 24
  'named indirect literal': 0.924, // 193
  'named indirect phrase beside': 0.973, // 183
  'named indirect phrase': 0.972, // 183
  'named indirect strong apart': 0.982, // 233
  'named indirect strong beside': 0.981, // 758
  'named indirect strong shared': 0.826, // 126
  'named indirect strong': 0.963, // 1117
  'named indirect weak beside': 0.802, // 19
  'named indirect weak shared': 0.783, // 12
  'named indirect weak': 0.833, // 36
  'named mixed literal beside': 0.956, // 23
  'named mixed literal': 0.955, // 44
  'named mixed marked none': 0.73, // 36
  'named mixed marked': 0.765, // 36
  'named mixed phrase beside': 0.922, // 25
  'named mixed phrase': 0.929, // 25
  'named mixed strong apart': 0.972, // 110
  'named mixed strong beside': 0.977, // 222
  'named mixed strong shared': 0.925, // 49
  'named mixed strong': 0.968, // 381
  'named mixed weak apart': 0.975, // 23
  'named mixed weak beside': 0.925, // 56
  'named mixed weak shared': 0.79, // 29
  'named mixed weak': 0.902, // 108
  named: 0.955, // 3056
  'nearby direct none none': 0.686, // 32
  'nearby direct none': 0.68, // 32
  nearby: 0.65, // 32
  'pronoun direct literal beside': 0.993, // 151
  'pronoun direct literal': 0.993, // 161
  'pronoun direct strong beside': 0.997, // 738
  'pronoun direct strong shared': 0.915, // 16
  'pronoun direct strong': 0.995, // 754
  'pronoun direct weak beside': 0.975, // 39
  'pronoun direct weak': 0.976, // 40
  'pronoun indirect literal beside': 0.953, // 64
  'pronoun indirect literal shared': 0.956, // 23
  'pronoun indirect literal': 0.956, // 87
  'pronoun indirect strong beside': 0.982, // 382
  'pronoun indirect strong shared': 0.932, // 54
  'pronoun indirect strong': 0.975, // 436
  'pronoun mixed literal beside': 0.982, // 54
  'pronoun mixed literal': 0.984, // 64
  'pronoun mixed marked none': 0.931, // 28
  'pronoun mixed marked': 0.94, // 28
  'pronoun mixed strong beside': 0.984, // 191
  'pronoun mixed strong shared': 0.969, // 29
  'pronoun mixed strong': 0.982, // 220
  'pronoun mixed weak beside': 0.996, // 51
  'pronoun mixed weak shared': 0.926, // 22
  'pronoun mixed weak': 0.974, // 73
  pronoun: 0.982, // 1880
};

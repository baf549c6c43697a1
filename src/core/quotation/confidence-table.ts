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
  'described direct literal beside': 1.0, // 143
  'described direct literal shared': 0.961, // 19
  'described direct literal': 0.993, // 164
  'described direct strong apart': 0.997, // 24
  'described direct strong beside': 0.988, // 1169
  'described direct strong shared': 0.968, // 26
  'described direct strong': 0.988, // 1219
  'described direct weak beside': 0.939, // 36
  'described direct weak': 0.916, // 42
  'described indirect literal apart': 0.986, // 15
  'described indirect literal beside': 0.958, // 72
  'described indirect literal shared': 0.939, // 30
  'described indirect literal': 0.959, // 117
  'described indirect phrase beside': 0.997, // 13
  'described indirect phrase': 0.992, // 13
  'described indirect strong apart': 0.98, // 52
  'described indirect strong beside': 0.981, // 634
  'described indirect strong shared': 0.938, // 108
  'described indirect strong': 0.975, // 794
  'described indirect weak beside': 0.944, // 16
  'described indirect weak': 0.958, // 20
  'described mixed literal beside': 1.0, // 56
  'described mixed literal shared': 1.0, // 26
  'described mixed literal': 0.998, // 84
  'described mixed marked none': 0.845, // 44
  'described mixed marked': 0.869, // 47
  'described mixed strong apart': 0.996, // 26
  'described mixed strong beside': 0.981, // 370
  'described mixed strong shared': 0.983, // 59
  'described mixed strong': 0.982, // 455
  'described mixed weak beside': 0.984, // 70
  'described mixed weak shared': 0.95, // 37
  'described mixed weak': 0.967, // 117
  described: 0.978, // 3088
  'label direct none none': 0.899, // 60
  'label direct none': 0.895, // 60
  'label indirect none none': 0.788, // 42
  'label indirect none': 0.798, // 42
  'label mixed none none': 0.993, // 27
  'label mixed none': 0.968, // 27
  label: 0.861, // 129
  'named direct literal apart': 0.994, // 25
  'named direct literal beside': 0.988, // 92
  'named direct literal': 0.974, // 121
  'named direct none none': 0.936, // 15
  'named direct none': 0.94, // 15
  'named direct strong apart': 0.987, // 86
  'named direct strong beside': 0.986, // 648
  'named direct strong shared': 0.67, // 26
  'named direct strong': 0.972, // 760
  'named direct weak beside': 0.871, // 16
  'named direct weak': 0.863, // 24
  'named indirect literal apart': 0.928, // 29
  'named indirect literal beside': 0.942, // 141
  'named indirect literal shared': 0.799, // 25
  'named indirect literal': 0.919, // 195
  'named indirect phrase beside': 0.973, // 186
  'named indirect phrase': 0.972, // 186
  'named indirect strong apart': 0.982, // 234
  'named indirect strong beside': 0.98, // 762
  'named indirect strong shared': 0.829, // 128
  'named indirect strong': 0.963, // 1124
  'named indirect weak beside': 0.802, // 19
  'named indirect weak shared': 0.783, // 12
  'named indirect weak': 0.832, // 36
  'named mixed literal beside': 0.993, // 24
  'named mixed literal': 0.973, // 44
  'named mixed marked none': 0.693, // 42
  'named mixed marked': 0.708, // 55
  'named mixed phrase beside': 0.927, // 27
  'named mixed phrase': 0.932, // 27
  'named mixed strong apart': 0.973, // 112
  'named mixed strong beside': 0.978, // 230
  'named mixed strong shared': 0.924, // 48
  'named mixed strong': 0.969, // 390
  'named mixed weak apart': 0.973, // 23
  'named mixed weak beside': 0.926, // 57
  'named mixed weak shared': 0.767, // 30
  'named mixed weak': 0.895, // 110
  named: 0.952, // 3097
  'nearby direct none none': 0.686, // 32
  'nearby direct none': 0.68, // 32
  nearby: 0.65, // 32
  'pronoun direct literal beside': 0.993, // 151
  'pronoun direct literal': 0.993, // 161
  'pronoun direct strong beside': 0.997, // 735
  'pronoun direct strong shared': 0.915, // 16
  'pronoun direct strong': 0.995, // 751
  'pronoun direct weak beside': 0.975, // 39
  'pronoun direct weak': 0.976, // 40
  'pronoun indirect literal beside': 0.954, // 65
  'pronoun indirect literal shared': 0.957, // 23
  'pronoun indirect literal': 0.957, // 88
  'pronoun indirect strong beside': 0.982, // 383
  'pronoun indirect strong shared': 0.933, // 55
  'pronoun indirect strong': 0.975, // 438
  'pronoun mixed literal beside': 0.982, // 56
  'pronoun mixed literal': 0.984, // 65
  'pronoun mixed marked none': 0.889, // 27
  'pronoun mixed marked': 0.888, // 29
  'pronoun mixed strong beside': 0.985, // 205
  'pronoun mixed strong shared': 0.969, // 29
  'pronoun mixed strong': 0.983, // 234
  'pronoun mixed weak beside': 0.996, // 51
  'pronoun mixed weak shared': 0.924, // 21
  'pronoun mixed weak': 0.973, // 72
  pronoun: 0.981, // 1895
};

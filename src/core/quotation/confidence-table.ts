/**
 * Share of right sources by kind of evidence (see `evidenceKeys`), smoothed towards the wider kind;
 * behind each, how many answers it rests on. Fitted by test/bench/quotation/fit-confidence.ts on
 * the training articles of PolNeAR (Newell et al., LREC 2018), 2026-11-22. Right: the source overlaps the
 * marked one or shares its last name.
 */
export const confidenceTable: Readonly<Record<string, number>> = {
  'carried direct none none': 0.592, // 49
  'carried direct none': 0.59, // 49
  carried: 0.579, // 49
  'described direct literal beside': 1.0, // 144
  'described direct literal shared': 1.0, // 18
  'described direct literal': 0.999, // 164
  'described direct strong apart': 0.997, // 22
  'described direct strong beside': 0.988, // 1130
  'described direct strong shared': 0.938, // 26
  'described direct strong': 0.987, // 1178
  'described direct weak beside': 0.984, // 72
  'described direct weak': 0.961, // 75
  'described indirect literal beside': 0.951, // 60
  'described indirect literal shared': 0.952, // 20
  'described indirect literal': 0.957, // 90
  'described indirect strong apart': 0.98, // 55
  'described indirect strong beside': 0.981, // 624
  'described indirect strong shared': 0.913, // 109
  'described indirect strong': 0.971, // 788
  'described indirect weak beside': 0.997, // 16
  'described indirect weak': 0.992, // 19
  'described mixed literal beside': 1.0, // 42
  'described mixed literal shared': 0.999, // 22
  'described mixed literal': 0.997, // 66
  'described mixed marked none': 0.792, // 81
  'described mixed marked': 0.807, // 81
  'described mixed strong apart': 0.962, // 24
  'described mixed strong beside': 0.98, // 351
  'described mixed strong shared': 0.936, // 58
  'described mixed strong': 0.972, // 433
  'described mixed weak beside': 0.934, // 44
  'described mixed weak shared': 0.953, // 22
  'described mixed weak': 0.947, // 72
  described: 0.972, // 2990
  'label direct none none': 0.866, // 53
  'label direct none': 0.857, // 53
  'label indirect none none': 0.721, // 32
  'label indirect none': 0.732, // 32
  label: 0.785, // 85
  'named direct literal apart': 0.997, // 22
  'named direct literal beside': 0.999, // 92
  'named direct literal': 0.989, // 118
  'named direct strong apart': 0.987, // 83
  'named direct strong beside': 0.989, // 643
  'named direct strong shared': 0.626, // 22
  'named direct strong': 0.974, // 748
  'named direct weak beside': 0.879, // 27
  'named direct weak': 0.846, // 40
  'named indirect literal apart': 0.938, // 20
  'named indirect literal beside': 0.928, // 128
  'named indirect literal shared': 0.759, // 20
  'named indirect literal': 0.907, // 168
  'named indirect phrase beside': 0.973, // 183
  'named indirect phrase': 0.972, // 183
  'named indirect strong apart': 0.985, // 211
  'named indirect strong beside': 0.983, // 754
  'named indirect strong shared': 0.796, // 126
  'named indirect strong': 0.961, // 1091
  'named indirect weak beside': 0.814, // 19
  'named indirect weak': 0.871, // 34
  'named mixed literal beside': 0.906, // 20
  'named mixed literal': 0.923, // 36
  'named mixed marked none': 0.761, // 58
  'named mixed marked': 0.782, // 58
  'named mixed phrase beside': 0.922, // 25
  'named mixed phrase': 0.927, // 25
  'named mixed strong apart': 0.969, // 106
  'named mixed strong beside': 0.958, // 218
  'named mixed strong shared': 0.798, // 49
  'named mixed strong': 0.939, // 373
  'named mixed weak apart': 0.975, // 16
  'named mixed weak beside': 0.961, // 33
  'named mixed weak shared': 0.791, // 14
  'named mixed weak': 0.924, // 63
  named: 0.95, // 2958
  'nearby direct none none': 0.641, // 28
  'nearby direct none': 0.636, // 28
  nearby: 0.611, // 28
  'pronoun direct literal beside': 0.993, // 149
  'pronoun direct literal': 0.993, // 158
  'pronoun direct strong beside': 0.997, // 733
  'pronoun direct strong shared': 0.915, // 16
  'pronoun direct strong': 0.994, // 749
  'pronoun direct weak beside': 0.98, // 51
  'pronoun direct weak': 0.98, // 52
  'pronoun indirect literal beside': 0.941, // 50
  'pronoun indirect literal shared': 0.951, // 21
  'pronoun indirect literal': 0.947, // 71
  'pronoun indirect strong beside': 0.978, // 367
  'pronoun indirect strong shared': 0.884, // 55
  'pronoun indirect strong': 0.965, // 422
  'pronoun mixed literal beside': 0.975, // 38
  'pronoun mixed literal': 0.979, // 47
  'pronoun mixed marked none': 0.912, // 56
  'pronoun mixed marked': 0.919, // 56
  'pronoun mixed strong beside': 0.99, // 197
  'pronoun mixed strong shared': 0.972, // 31
  'pronoun mixed strong': 0.987, // 228
  'pronoun mixed weak beside': 0.988, // 23
  'pronoun mixed weak shared': 0.897, // 15
  'pronoun mixed weak': 0.953, // 38
  pronoun: 0.978, // 1835
};

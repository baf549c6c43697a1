/**
 * Share of right sources by kind of evidence (see `evidenceKeys`), smoothed towards the wider kind;
 * behind each, how many answers it rests on. Fitted by test/bench/quotation/fit-confidence.ts on
 * the training articles of PolNeAR (Newell et al., LREC 2018), 2026-11-22. Right: the source overlaps the
 * marked one or shares its last name.
 */
export const confidenceTable: Readonly<Record<string, number>> = {
  'carried direct none none': 0.86, // 29
  'carried direct none': 0.85, // 29
  carried: 0.78, // 29
  'described direct literal beside': 1.0, // 142
  'described direct literal shared': 0.96, // 19
  'described direct literal': 0.99, // 163
  'described direct strong apart': 1.0, // 24
  'described direct strong beside': 0.99, // 1172
  'described direct strong shared': 0.97, // 25
  'described direct strong': 0.99, // 1221
  'described direct weak beside': 0.94, // 36
  'described direct weak': 0.92, // 42
  'described indirect literal apart': 0.99, // 15
  'described indirect literal beside': 0.96, // 72
  'described indirect literal shared': 0.94, // 30
  'described indirect literal': 0.96, // 117
  'described indirect phrase beside': 1.0, // 13
  'described indirect phrase': 0.99, // 13
  'described indirect strong apart': 0.98, // 55
  'described indirect strong beside': 0.98, // 643
  'described indirect strong shared': 0.93, // 111
  'described indirect strong': 0.97, // 809
  'described indirect weak beside': 0.95, // 18
  'described indirect weak': 0.96, // 23
  'described mixed literal beside': 1.0, // 57
  'described mixed literal shared': 1.0, // 26
  'described mixed literal': 1.0, // 85
  'described mixed marked none': 0.77, // 42
  'described mixed marked': 0.8, // 43
  'described mixed strong apart': 1.0, // 26
  'described mixed strong beside': 0.98, // 371
  'described mixed strong shared': 0.98, // 63
  'described mixed strong': 0.98, // 460
  'described mixed weak beside': 1.0, // 71
  'described mixed weak shared': 0.95, // 39
  'described mixed weak': 0.98, // 121
  described: 0.98, // 3117
  'label direct none none': 0.93, // 59
  'label direct none': 0.93, // 59
  'label indirect none none': 0.79, // 42
  'label indirect none': 0.8, // 42
  'label mixed none none': 0.99, // 27
  'label mixed none': 0.97, // 27
  label: 0.88, // 128
  'named direct literal apart': 0.99, // 24
  'named direct literal beside': 0.99, // 92
  'named direct literal': 0.97, // 120
  'named direct none none': 0.94, // 15
  'named direct none': 0.94, // 15
  'named direct strong apart': 0.99, // 87
  'named direct strong beside': 0.99, // 651
  'named direct strong shared': 0.67, // 26
  'named direct strong': 0.97, // 764
  'named direct weak beside': 0.87, // 16
  'named direct weak': 0.86, // 24
  'named indirect literal apart': 0.93, // 29
  'named indirect literal beside': 0.94, // 142
  'named indirect literal shared': 0.8, // 25
  'named indirect literal': 0.92, // 196
  'named indirect phrase beside': 0.97, // 186
  'named indirect phrase': 0.97, // 186
  'named indirect strong apart': 0.99, // 235
  'named indirect strong beside': 0.98, // 770
  'named indirect strong shared': 0.83, // 132
  'named indirect strong': 0.96, // 1137
  'named indirect weak beside': 0.81, // 20
  'named indirect weak shared': 0.79, // 12
  'named indirect weak': 0.84, // 38
  'named mixed literal beside': 0.99, // 24
  'named mixed literal': 0.97, // 45
  'named mixed marked none': 0.65, // 39
  'named mixed marked': 0.69, // 51
  'named mixed phrase beside': 0.93, // 27
  'named mixed phrase': 0.93, // 27
  'named mixed strong apart': 0.97, // 115
  'named mixed strong beside': 0.98, // 233
  'named mixed strong shared': 0.93, // 50
  'named mixed strong': 0.97, // 398
  'named mixed weak apart': 0.97, // 21
  'named mixed weak beside': 0.94, // 57
  'named mixed weak shared': 0.77, // 31
  'named mixed weak': 0.9, // 109
  named: 0.95, // 3122
  'nearby direct none none': 0.71, // 31
  'nearby direct none': 0.7, // 31
  nearby: 0.67, // 31
  'pronoun direct literal beside': 0.99, // 150
  'pronoun direct literal': 0.99, // 159
  'pronoun direct strong beside': 1.0, // 735
  'pronoun direct strong shared': 0.91, // 15
  'pronoun direct strong': 0.99, // 750
  'pronoun direct weak beside': 0.97, // 38
  'pronoun direct weak': 0.98, // 39
  'pronoun indirect literal beside': 0.95, // 65
  'pronoun indirect literal shared': 0.96, // 23
  'pronoun indirect literal': 0.96, // 88
  'pronoun indirect strong beside': 0.98, // 388
  'pronoun indirect strong shared': 0.93, // 56
  'pronoun indirect strong': 0.97, // 444
  'pronoun mixed literal beside': 0.98, // 57
  'pronoun mixed literal': 0.98, // 67
  'pronoun mixed marked none': 0.91, // 23
  'pronoun mixed marked': 0.9, // 25
  'pronoun mixed strong beside': 0.98, // 207
  'pronoun mixed strong shared': 0.94, // 31
  'pronoun mixed strong': 0.97, // 238
  'pronoun mixed weak beside': 1.0, // 55
  'pronoun mixed weak shared': 0.92, // 21
  'pronoun mixed weak': 0.97, // 76
  pronoun: 0.98, // 1903
};

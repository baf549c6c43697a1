import type { Language } from './language';

const none: ReadonlySet<string> = new Set();

/** A text whose language is not among ours: its marks are read, its words are not. */
export const noLanguage: Language = {
  code: 'und',
  functionWords: none,
  cues: [],
  sourcePhrases: [],
  complementisers: none,
  interrogatives: none,
  helpers: none,
  passiveHelpers: none,
  infinitiveMarks: none,
  negations: none,
  adverbs: none,
  adverbEnding: '',
  conjunctions: none,
  prepositions: none,
  determiners: none,
  possessives: none,
  pronouns: new Map(),
  relatives: none,
  possessiveEndings: [],
  titles: new Map(),
  roles: new Map(),
  bodies: none,
  groups: none,
  speechNouns: none,
  notNames: none,
  provenancePhrases: [],
  abbreviations: none,
  interviewLabels: none,
  capitalNouns: false,
  order: { cueFirstAfterQuote: false, cueFirstBeforeQuote: false },
  nameStem: (word) => word,
  nameGender: () => null,
};

import type { CueVerb, Language } from './languages/language';

/** What a word can be, as bits; a word may be several things. */
export const Word = {
  finite: 1,
  participle: 2,
  perfect: 4,
  helper: 8,
  passive: 16,
  infinitive: 32,
  negation: 64,
  adverb: 128,
  conjunction: 256,
  preposition: 512,
  determiner: 1024,
  possessive: 2048,
  pronoun: 4096,
  relative: 8192,
  complementiser: 16384,
  interrogative: 32768,
  role: 65536,
  body: 131072,
  group: 262144,
  speechNoun: 524288,
  notName: 1048576,
  title: 2097152,
  abbreviation: 4194304,
  surname: 8388608,
} as const;

/** A language made ready for looking words up once each. */
export interface Lexicon {
  readonly language: Language;
  readonly kinds: ReadonlyMap<string, number>;
  /** Reporting verbs by each of their forms. */
  readonly cues: ReadonlyMap<string, readonly CueVerb[]>;
  /** Verbs of thinking, finding and wanting by each of their forms. */
  readonly attitudes: ReadonlyMap<string, CueVerb>;
}

function addCues(cues: Map<string, CueVerb[]>, mark: (word: string, bit: number) => void) {
  return (verb: CueVerb): void => {
    const forms: readonly (readonly [readonly string[], number])[] = [
      [verb.finite, Word.finite],
      [verb.participles, Word.participle],
      [verb.perfect, Word.perfect],
    ];
    for (const [group, bit] of forms) {
      for (const form of group) {
        mark(form, bit);
        const known = cues.get(form) ?? [];
        if (!known.includes(verb)) known.push(verb);
        cues.set(form, known);
      }
    }
  };
}

function compile(language: Language): Lexicon {
  const kinds = new Map<string, number>();
  const cues = new Map<string, CueVerb[]>();
  const mark = (word: string, bit: number): void => {
    kinds.set(word, (kinds.get(word) ?? 0) | bit);
  };
  const lists: readonly (readonly [Iterable<string>, number])[] = [
    [language.helpers, Word.helper],
    [language.passiveHelpers, Word.passive],
    [language.infinitiveMarks, Word.infinitive],
    [language.negations, Word.negation],
    [language.adverbs, Word.adverb],
    [language.conjunctions, Word.conjunction],
    [language.prepositions, Word.preposition],
    [language.determiners, Word.determiner],
    [language.possessives, Word.possessive],
    [language.pronouns.keys(), Word.pronoun],
    [language.relatives, Word.relative],
    [language.complementisers, Word.complementiser],
    [language.interrogatives, Word.interrogative],
    [language.roles.keys(), Word.role],
    [language.bodies, Word.body],
    [language.groups, Word.group],
    [language.speechNouns, Word.speechNoun],
    [language.notNames, Word.notName],
    [language.titles.keys(), Word.title],
    [language.abbreviations, Word.abbreviation],
    [language.surnameTitles ?? [], Word.surname],
  ];
  for (const [entries, bit] of lists) for (const word of entries) mark(word, bit);
  language.cues.forEach(addCues(cues, mark));
  const attitudes = new Map(
    (language.attitudes ?? []).flatMap((verb) => verb.finite.map((form) => [form, verb] as const)),
  );
  return { language, kinds, cues, attitudes };
}

const compiled = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made at its first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}

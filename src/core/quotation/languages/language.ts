/** What the speaker does with the words: decides how a match may be told, and what may follow the cue. */
export type CueForce = 'assert' | 'deny' | 'ask' | 'demand' | 'promise' | 'hedge' | 'refuse';

/**
 * What a reporting verb can govern.
 * `quote`: words in marks. `clause`: a clause after a complementiser ("said that").
 * `bare`: a clause without one ("said it was"). `infinitive`: "vowed to leave".
 * `object`: a noun phrase that sums up what was said ("criticised the plan").
 * `name`: an object and what it is called ("called the plan a farce").
 */
export type Complement = 'quote' | 'clause' | 'bare' | 'infinitive' | 'object' | 'name';

/** A reporting verb, all its forms in lower case. */
export interface CueVerb {
  /** Forms that are a predicate by themselves: "say says said", "сказав сказала сказали". */
  readonly finite: readonly string[];
  /** A form among `finite` that needs a plural source or a helper: "state", not "the state television". */
  readonly bare?: string;
  /** Active forms that borrow the main clause's subject: "saying", "добавив", "додаючи". */
  readonly participles: readonly string[];
  /**
   * Forms that report only with a helper verb: "gesagt", "told". After a verb of
   * `passiveHelpers` they are passive and no cue. A form may be here and in `finite`.
   */
  readonly perfect: readonly string[];
  /** Words that must follow at once: ["out"] of "pointed out". */
  readonly tail: readonly string[];
  readonly takes: ReadonlySet<Complement>;
  readonly force: CueForce;
  /** Whether it has a use that reports nothing ("added a floor"): a bare clause must then show its verb. */
  readonly literal?: boolean;
  /** Whether the person spoken to stands as a plain object: "told reporters that". */
  readonly addressee: boolean;
}

/** Words before a name or description that turn it into the source: "according to", "laut", "по словам". */
export interface SourcePhrase {
  /** Lower case, in order. */
  readonly words: readonly string[];
  /** Whether the source may follow after a name's other case, compare `Language.nameStem`. */
  readonly oblique: boolean;
  /** Words that must follow the source: ["zufolge"]; empty where nothing must. */
  readonly closing: readonly string[];
}

/** As a word or the article shows it; null where neither does. */
export type Gender = 'female' | 'male' | 'neuter' | null;

/** A pronoun that can be a source: third person, or first and second as in interviews. */
export interface SourcePronoun {
  readonly plural: boolean;
  readonly gender: Gender;
  /** 1, 2 or 3. */
  readonly person: number;
}

/** Where a source stands beside its cue. */
export interface Order {
  /** After a quotation: “…,” said Ushakov. True for most languages. */
  readonly cueFirstAfterQuote: boolean;
  /** Before a quotation or clause as well: "Сказав Пєсков, що …", "Am Montag sagte Merz, …". */
  readonly cueFirstBeforeQuote: boolean;
  /** Whether dashes may set the attribution off within the marks: «Ні, — сказав він, — не сьогодні». */
  readonly insideMarks?: boolean;
  /** A comma stands before a reported clause; 'bare': also where no complementiser opens it. */
  readonly commaBeforeClause?: 'always' | 'bare';
}

/** All that is one language's own. Every word is in lower case unless said otherwise. */
export interface Language {
  /** BCP 47, the primary part: "en". */
  readonly code: string;
  /** The commonest words that few other languages share; the text's language is told by them. */
  readonly functionWords: ReadonlySet<string>;
  readonly cues: readonly CueVerb[];
  /** Nouns with a clause of their own that somebody said: "claim" of "his claim that". */
  readonly reportNouns?: ReadonlySet<string>;
  /** Verbs of thinking, finding and wanting, which report only what stands in marks. */
  readonly attitudes?: readonly CueVerb[];
  readonly sourcePhrases: readonly SourcePhrase[];
  /** "that", "що", "dass": open a reported clause. */
  readonly complementisers: ReadonlySet<string>;
  /** "whether", "if", "чи", "ob": open a reported question. */
  readonly interrogatives: ReadonlySet<string>;
  /** Helpers of the perfect and modals that may stand between source and cue: "has", "would", "hat". */
  readonly helpers: ReadonlySet<string>;
  /** Helpers that make the next perfect form passive: "was", "been", "wurde". */
  readonly passiveHelpers: ReadonlySet<string>;
  /** "to" of "to say", "zu": the next form is an infinitive and no cue. */
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Adverbs that may stand between source and cue: "also", "later", "також". */
  readonly adverbs: ReadonlySet<string>;
  /** Ending that makes a word an adverb: "ly"; empty where none does. */
  readonly adverbEnding: string;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a clause which leads up to the main one: "when", "while". */
  readonly subordinators?: ReadonlySet<string>;
  /** Words that after a comma lead out of a reported clause: "while", "who". */
  readonly clauseBreaks?: ReadonlySet<string>;
  /** Whether a word in lower case looks like a finite verb; used only where marked words have no cue. */
  readonly looksFinite?: (word: string) => boolean;
  readonly prepositions: ReadonlySet<string>;
  /** Articles, demonstratives, quantifiers: may open a description such as "the Kremlin aide". */
  readonly determiners: ReadonlySet<string>;
  /** "his", "their": open a description that leans on somebody named before. */
  readonly possessives: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, SourcePronoun>;
  /** "who", "which", "який", "der": their source is the noun before. */
  readonly relatives: ReadonlySet<string>;
  /** Every form that shows its person's gender: "he", "him", "his"; `pronouns` alone where absent. */
  readonly genderWords?: ReadonlyMap<string, Gender>;
  /** Endings that make a noun a possessor: "'s"; empty where case endings do. Both apostrophes are tried. */
  readonly possessiveEndings: readonly string[];
  /** Titles before a name, without dots, and the gender they show: "mr" male, "senator" null. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Titles that are family names as well where no name follows: "king" of "Rep. Ada King". */
  readonly surnameTitles?: ReadonlySet<string>;
  /** What people who are quoted are: "spokesman" male, "diplomat" null, "пресс-секретарь". */
  readonly roles: ReadonlyMap<string, Gender>;
  /** Roles that a word may also refer back to: "diplomat" to a person introduced as "minister". */
  readonly roleKinds?: ReadonlyMap<string, readonly string[]>;
  /** Bodies that speak: "ministry", "police", "kremlin". */
  readonly bodies: ReadonlySet<string>;
  /** Plural sources: "officials", "sources", "чиновники". */
  readonly groups: ReadonlySet<string>;
  /** Last words of names that are no person's: "river", "dinner"; and first ones: "san", "new". */
  readonly thingEndings?: ReadonlySet<string>;
  readonly thingOpenings?: ReadonlySet<string>;
  /** Nouns that carry words: "statement", "interview", "tweet"; never speakers. */
  readonly speechNouns: ReadonlySet<string>;
  /** Capitalised words that name no speaker: weekdays, months, "the", "however". */
  readonly notNames: ReadonlySet<string>;
  /** "as", "як", "wie": open an attribution that reports the rest of its sentence: "as Linden said, …". */
  readonly asWords?: ReadonlySet<string>;
  /** Words that credit a passing-on outlet: ["via"], ["as", "reported", "by"]. */
  readonly provenancePhrases: readonly (readonly string[])[];
  /** Dotted words that end no sentence, without the dot: "mr", "sen", "z.b". */
  readonly abbreviations: ReadonlySet<string>;
  /** Labels of an interview's turns: "q", "a". */
  readonly interviewLabels: ReadonlySet<string>;
  /** The last part of a compound that has a word's own meaning: "chef" of "hafenchef"; null without one. */
  readonly compoundHead?: (word: string) => string | null;
  /** Whether every noun has a capital, so that a capital alone shows no name. */
  readonly capitalNouns: boolean;
  readonly order: Order;
  /** A name's word (as written) without its case ending, so that two cases compare equal. */
  readonly nameStem: (word: string) => string;
  /** Gender that a name itself shows: Slavic "-ова" female; null where it shows none. */
  readonly nameGender: (words: readonly string[]) => Gender;
}

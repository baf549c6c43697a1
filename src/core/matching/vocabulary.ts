import { numberOf } from '../text/numbers';
import { stem } from '../text/stem';
import type { Lexicon } from './lexicon';
import { LikenessCache } from './likeness-cache';
import { leastShared, spelledAlike } from './spelled-alike';

/** A word as matching sees it, whatever its form was. */
export interface Word {
  /** Number of the stem in this vocabulary. */
  readonly id: number;
  readonly stem: string;
  /** Number in the lexicon, or -1. */
  readonly term: number;
  /** What the word tells, from `leastWeight` to `mostWeight`. */
  readonly weight: number;
  /** 32-bit hash of the stem, the key of the index. */
  readonly hash: number;
  /** Hash of its first letters, which two words of the lexicon share if they are spelled alike; else 0. */
  readonly opening: number;
  /** Value of a number, else NaN. */
  readonly value: number;
  /** Whether it denies: “not”, “never”, “nobody”. */
  readonly denies: boolean;
  /** Class of a modal verb (bits of `modalities`), else 0. */
  readonly modality: number;
  /** Frame words carry no matter of their own: “than”, “for”, “the”. */
  readonly frame: boolean;
}

/** A synonym: the key of its postings, and how well it stands for the word, 0 to 1. */
export interface Kin {
  readonly hash: number;
  readonly kinship: number;
}

/** Frame words count a little, so that “nothing … than … for” speaks when it lines up. */
const leastWeight = 0.5;
/** One rare word must not outweigh a sentence: names and typing errors are rare too. */
const mostWeight = 8;
/** Figures are absent from frequency tables; they tell about as much as a common noun. */
const numberWeight = 5;

const deniers = new Set(
  'not no never nobody none nothing nowhere neither nor without hardly barely noone'.split(' '),
);

/** What a modal verb promises; “could” is both of what may be and of what can be done. */
const modalities = { certain: 1, possible: 2, able: 4, obliged: 8, advised: 16 } as const;

const modals: Readonly<Record<string, number>> = {
  will: modalities.certain,
  would: modalities.certain,
  shall: modalities.certain,
  may: modalities.possible,
  might: modalities.possible,
  could: modalities.possible | modalities.able,
  can: modalities.possible | modalities.able,
  must: modalities.obliged,
  should: modalities.advised,
  ought: modalities.advised,
};

const frameWords = new Set(
  (
    'a an the this that these those of to in on at by for from with as than and or but so if then ' +
    'is are was were be been being am do does did have has had having it its he she they them their ' +
    'his her him i me my we us our you your who whom which what there here will would shall should ' +
    'can could may might must ought not no nor also just very too more most other such some any all ' +
    'into about over after before up out only own same when where while because how why both each'
  ).split(' '),
);

const noKin: readonly Kin[] = [];

/** The nearest first; of equals the lower hash, so that no order of links counts. */
const insertKin = (list: Kin[], kin: Kin): void => {
  const { hash, kinship } = kin;
  const at = list.findIndex(
    (other) => other.kinship < kinship || (other.kinship === kinship && other.hash > hash),
  );
  list.splice(at < 0 ? list.length : at, 0, kin);
};

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Words kept at most; past it the vocabulary starts anew, so that a long session stays small. */
const mostWords = 60_000;

/** Looks up words and how alike two of them are; keeps what it found. */
export class Vocabulary {
  private readonly byForm = new Map<string, Word>();
  private readonly byRole = new Map<string, Word>();
  private readonly likenesses = new LikenessCache();
  private readonly kin = new Map<number, readonly Kin[]>();

  constructor(readonly lexicon: Lexicon) {}

  /** Grows by one whenever `rest` made words read before useless. */
  generation = 0;

  /** Drops what was kept once it has grown large; words read before must not be compared with later ones. */
  rest(): void {
    if (this.byForm.size < mostWords) return;
    this.likenesses.clear();
    this.byForm.clear();
    this.byRole.clear();
    this.generation += 1;
  }

  wordOf(form: string): Word {
    const known = this.byForm.get(form);
    if (known) return known;
    const word = this.readForm(form);
    this.byForm.set(form, word);
    return word;
  }

  /** How well one word stands for the other, 0 to 1: synonyms and spellings, but never rivals or opposites. */
  likeness(a: Word, b: Word): number {
    if (a === b) return 1;
    if (a.frame || b.frame) return 0;
    const known = this.likenesses.find(a.id, b.id);
    if (known >= 0) return known;
    const found = this.measure(a, b);
    this.likenesses.keep(a.id, b.id, found);
    return found;
  }

  /** The nearest synonyms of a word, by their index keys. */
  kinOf(word: Word, most: number): readonly Kin[] {
    if (word.term < 0 || word.frame || !Number.isNaN(word.value)) return noKin;
    const known = this.kin.get(word.term);
    if (known) return known;
    const found: Kin[] = [];
    this.lexicon.forEachKin(word.term, (term, kinship) => {
      if (kinship < (found[most - 1]?.kinship ?? 0)) return;
      insertKin(found, { hash: hashOf(this.lexicon.stemOf(term)), kinship });
      found.length = Math.min(found.length, most);
    });
    this.kin.set(word.term, found);
    return found;
  }

  private measure(a: Word, b: Word): number {
    if (!Number.isNaN(a.value) || !Number.isNaN(b.value)) return 0;
    const { lexicon } = this;
    if (a.term >= 0 && b.term >= 0) {
      if (lexicon.rivals(a.term, b.term) || lexicon.opposed(a.term, b.term)) return 0;
      const kinship = lexicon.kinship(a.term, b.term);
      if (kinship > 0) return kinship;
    }
    return spelledAlike(a.stem, b.stem, a.term >= 0 && b.term >= 0);
  }

  /** Forms of one stem are one word, unless only one of them denies, counts or is a frame: hard, hardly. */
  private readForm(form: string): Word {
    const key = stem(form);
    const value = numberOf(form);
    const denies = deniers.has(form);
    const modality = Object.hasOwn(modals, form) ? (modals[form] ?? 0) : 0;
    const frame = frameWords.has(form);
    const role = `${key} ${value} ${denies} ${modality} ${frame}`;
    const known = this.byRole.get(role);
    if (known) return known;
    const { lexicon } = this;
    const term = lexicon.idOf(key);
    const rarity = Number.isNaN(value) ? lexicon.rarity(term >= 0 ? term : key) : numberWeight;
    const word: Word = {
      id: this.byRole.size,
      stem: key,
      term,
      weight: Math.min(mostWeight, Math.max(leastWeight, rarity)),
      hash: hashOf(key),
      opening: key.length < leastShared ? 0 : hashOf(key.slice(0, leastShared)),
      value,
      denies,
      modality,
      frame,
    };
    this.byRole.set(role, word);
    return word;
  }
}

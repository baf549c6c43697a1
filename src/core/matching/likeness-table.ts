import type { Vocabulary, Word } from './vocabulary';
import type { Wording } from './wording';

const isNumber = ({ value }: Word): boolean => !Number.isNaN(value);

const grown = (values: Int32Array, length: number): Int32Array => {
  const made = new Int32Array(length);
  made.set(values);
  return made;
};

/** Words of one term of a wording, and where they stand in it. */
interface Held {
  readonly word: Word;
  readonly places: number[];
}

/**
 * How alike each word of one wording is to each of another, as `Vocabulary.likeness` tells, but without
 * asking it of every pair: two words of the lexicon are alike only as kin or by a shared beginning, and
 * most have few of either. A wording is mostly held against several, so what is known of it stays until
 * another one comes.
 */
export class LikenessTable {
  private wording: Wording | undefined;
  private generation = -1;
  /** By word's number one more than its place in `rows`; 0 for words that the wording has not. */
  private rowsAt: Int32Array = new Int32Array(1024);
  private rows: number[][] = [];
  /** By term one more than its place in `known`; 0 for terms that the wording has not. */
  private readonly knownAt: Int32Array;
  private known: Held[] = [];
  private unknown: Held[] = [];
  private readonly byOpening = new Map<number, Held[]>();
  /** Likeness of every pair of words, row by row, as last filled. */
  values = new Float32Array(1024);
  private width = 0;
  private column = 0;
  private asked: Word | undefined;

  constructor(private readonly vocabulary: Vocabulary) {
    this.knownAt = new Int32Array(vocabulary.lexicon.size);
  }

  /** Fills `values`, and returns them; good until the next call. */
  fill(a: Wording, b: Wording): Float32Array {
    if (this.wording !== a || this.generation !== this.vocabulary.generation) this.hold(a);
    this.width = b.words.length;
    const size = a.words.length * this.width;
    if (this.values.length < size) this.values = new Float32Array(size * 2);
    else this.values.fill(0, 0, size);
    for (this.column = 0; this.column < this.width; this.column++)
      this.fillColumn(b.words[this.column] as Word);
    return this.values;
  }

  private fillColumn(word: Word): void {
    const same = this.rows[(this.rowsAt[word.id] ?? 0) - 1];
    if (same) this.put(same, 1);
    if (word.frame || isNumber(word)) return;
    this.asked = word;
    for (const held of this.unknown) this.ask(held);
    if (word.term < 0) {
      for (const held of this.known) this.ask(held);
      return;
    }
    this.askTerm(word.term);
    this.vocabulary.lexicon.forEachKin(word.term, this.askTerm);
    const alike = word.opening === 0 ? undefined : this.byOpening.get(word.opening);
    if (alike) for (const held of alike) this.ask(held);
  }

  private readonly askTerm = (term: number): void => {
    const at = this.knownAt[term] as number;
    if (at > 0) this.ask(this.known[at - 1] as Held);
  };

  private ask({ word, places }: Held): void {
    this.put(places, this.vocabulary.likeness(word, this.asked as Word));
  }

  private put(rows: readonly number[], likeness: number): void {
    for (const row of rows) this.values[row * this.width + this.column] = likeness;
  }

  private hold(wording: Wording): void {
    for (const { word } of this.known) this.knownAt[word.term] = 0;
    for (const word of this.wording?.words ?? []) this.rowsAt[word.id] = 0;
    this.wording = wording;
    this.generation = this.vocabulary.generation;
    this.rows = [];
    this.known = [];
    this.unknown = [];
    this.byOpening.clear();
    wording.words.forEach((word, at) => {
      const rows = this.rows[this.placeOf(word) - 1];
      if (rows) rows.push(at);
      else this.rowsAt[word.id] = this.rows.push([at]);
      if (!word.frame && !isNumber(word)) this.holdTelling(word, at);
    });
  }

  private placeOf({ id }: Word): number {
    if (id >= this.rowsAt.length) this.rowsAt = grown(this.rowsAt, id * 2);
    return this.rowsAt[id] as number;
  }

  private holdTelling(word: Word, at: number): void {
    const list = word.term < 0 ? this.unknown : this.known;
    const known = word.term < 0 ? undefined : this.known[(this.knownAt[word.term] as number) - 1];
    const held = known ?? list.find((other) => other.word === word);
    if (held) {
      held.places.push(at);
      return;
    }
    const made = { word, places: [at] };
    list.push(made);
    if (word.term < 0) return;
    this.knownAt[word.term] = list.length;
    if (word.opening === 0) return;
    const alike = this.byOpening.get(word.opening);
    if (alike) alike.push(made);
    else this.byOpening.set(word.opening, [made]);
  }
}

import type { Vocabulary, Word } from './vocabulary';
import type { Wording } from './wording';

const isNumber = ({ value }: Word): boolean => !Number.isNaN(value);

const grown = (values: Int32Array, length: number): Int32Array => {
  const made = new Int32Array(length);
  made.set(values);
  return made;
};

/**
 * How alike each word of one wording is to each of another, as `Vocabulary.likeness` tells, but without
 * asking it of every pair: two words of the lexicon are alike only as kin or by a shared beginning, and
 * most have few of either. A wording is mostly held against several, so what is known of it stays until
 * another one comes. Its arrays are used again and again, so that nothing is left to collect.
 */
export class LikenessTable {
  private wording: Wording | undefined;
  private generation = -1;
  /** The wording's words, each once: the first `heldCount`; a word's place here is what the others tell of. */
  private readonly held: Word[] = [];
  private heldCount = 0;
  /** By word's number and by term one more than the place of the word, or of the last of its term; else 0. */
  private heldAt: Int32Array = new Int32Array(1024);
  private readonly termAt: Int32Array;
  /** By place the word's last row, and by row the one before it; -1 ends them. */
  private lastRow: Int32Array = new Int32Array(64);
  private rowBefore: Int32Array = new Int32Array(64);
  /** By place another word of the same term, and of the same opening; -1 ends them. */
  private sameTerm: Int32Array = new Int32Array(64);
  private sameOpening: Int32Array = new Int32Array(64);
  private readonly byOpening = new Map<number, number>();
  /** Places of the words that the lexicon does not know. */
  private unknown: Int32Array = new Int32Array(64);
  private unknownCount = 0;
  /** Likeness of every pair of words, row by row, as last filled. */
  values = new Float32Array(1024);
  private width = 0;
  private column = 0;
  private asked: Word | undefined;

  constructor(private readonly vocabulary: Vocabulary) {
    this.termAt = new Int32Array(vocabulary.lexicon.size);
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
    this.asked = word;
    const same = (this.heldAt[word.id] ?? 0) - 1;
    if (same >= 0) this.put(same, 1);
    if (word.frame || isNumber(word)) return;
    if (word.term < 0) {
      for (let place = 0; place < this.heldCount; place++) this.ask(place);
      return;
    }
    for (let at = 0; at < this.unknownCount; at++) this.ask(this.unknown[at] as number);
    this.askTerm(word.term);
    this.vocabulary.lexicon.forEachKinId(word.term, this.askTerm);
    let alike = word.opening === 0 ? -1 : (this.byOpening.get(word.opening) ?? -1);
    for (; alike >= 0; alike = this.sameOpening[alike] as number) this.ask(alike);
  }

  private readonly askTerm = (term: number): void => {
    let place = (this.termAt[term] as number) - 1;
    for (; place >= 0; place = this.sameTerm[place] as number) this.ask(place);
  };

  private ask(place: number): void {
    const likeness = this.vocabulary.likeness(this.held[place] as Word, this.asked as Word);
    if (likeness > 0) this.put(place, likeness);
  }

  private put(place: number, likeness: number): void {
    let row = this.lastRow[place] as number;
    for (; row >= 0; row = this.rowBefore[row] as number)
      this.values[row * this.width + this.column] = likeness;
  }

  private hold(wording: Wording): void {
    this.release();
    this.wording = wording;
    this.generation = this.vocabulary.generation;
    this.makeRoom(wording.words.length);
    wording.words.forEach((word, row) => {
      const known = (this.heldAt[word.id] ?? 0) - 1;
      const place = known >= 0 ? known : this.take(word);
      this.rowBefore[row] = this.lastRow[place] as number;
      this.lastRow[place] = row;
    });
  }

  private release(): void {
    for (let place = 0; place < this.heldCount; place++) {
      const { id, term } = this.held[place] as Word;
      this.heldAt[id] = 0;
      if (term >= 0) this.termAt[term] = 0;
    }
    this.heldCount = 0;
    this.unknownCount = 0;
    this.byOpening.clear();
  }

  private makeRoom(count: number): void {
    if (count <= this.lastRow.length) return;
    this.lastRow = new Int32Array(count * 2);
    this.rowBefore = new Int32Array(count * 2);
    this.sameTerm = new Int32Array(count * 2);
    this.sameOpening = new Int32Array(count * 2);
    this.unknown = new Int32Array(count * 2);
  }

  private take(word: Word): number {
    const place = this.heldCount++;
    this.held[place] = word;
    this.lastRow[place] = -1;
    if (word.id >= this.heldAt.length) this.heldAt = grown(this.heldAt, word.id * 2);
    this.heldAt[word.id] = place + 1;
    if (!word.frame && !isNumber(word)) this.takeTelling(word, place);
    return place;
  }

  private takeTelling({ term, opening }: Word, place: number): void {
    if (term < 0) {
      this.unknown[this.unknownCount++] = place;
      return;
    }
    this.sameTerm[place] = (this.termAt[term] as number) - 1;
    this.termAt[term] = place + 1;
    if (opening === 0) return;
    this.sameOpening[place] = this.byOpening.get(opening) ?? -1;
    this.byOpening.set(opening, place);
  }
}

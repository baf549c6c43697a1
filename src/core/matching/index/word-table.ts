import type { Vocabulary, Word } from '../vocabulary';
import type { Wording } from '../wording';
import { FormTable } from './form-table';
import { GrowingArray } from './growing-array';
import type { SectionReader } from './version-store';

/** The top bit of a byte says that the number goes on; a form's number is shifted over its name's bit. */
const goesOn = 0x80;
const lowBits = 0x7f;

/**
 * The words of every version, so that a candidate need not be read anew from its text. By word one
 * number of one to three bytes, forms met first having the smallest.
 */
export class WordTable {
  private readonly forms: FormTable;
  private readonly bytes: GrowingArray<Uint8Array>;
  /** Where each version's words end. */
  private readonly ends: GrowingArray<Uint32Array>;
  /** By form's number, as far as asked for. */
  private known: (Word | undefined)[] = [];
  private generation = -1;

  constructor(
    read: SectionReader,
    private readonly vocabulary: Vocabulary,
  ) {
    this.forms = new FormTable(read.strings());
    this.bytes = new GrowingArray(read.bytes());
    this.ends = read.numbers();
  }

  /** Appends the next version's words. */
  add({ forms, names }: Wording): void {
    forms.forEach((form, at) => {
      this.addWord(form, names[at] as number);
    });
    this.ends.push(this.bytes.length);
  }

  /** Appends another table's words of a version. */
  copy(from: WordTable, version: number): void {
    for (const number of from.numbersOf(version)) {
      this.addWord(from.forms.at(number >> 1), number & 1);
    }
    this.ends.push(this.bytes.length);
  }

  wordsOf(version: number): Word[] {
    this.keepUp();
    const words: Word[] = [];
    const { values } = this.bytes;
    const end = this.ends.at(version);
    for (let at = this.startOf(version); at < end; ) {
      let byte = values[at++] as number;
      let number = byte & lowBits;
      for (let shift = 7; byte >= goesOn; shift += 7) {
        byte = values[at++] as number;
        number |= (byte & lowBits) << shift;
      }
      words.push(this.known[number >> 1] ?? this.learn(number >> 1));
    }
    return words;
  }

  /** 1 where a word is written as a name. */
  namesOf(version: number, count: number): Uint8Array {
    const names = new Uint8Array(count);
    const { values } = this.bytes;
    let at = this.startOf(version);
    for (let word = 0; word < count; word++) {
      names[word] = (values[at] as number) & 1;
      while ((values[at++] as number) >= goesOn);
    }
    return names;
  }

  /** The table's sections in a blob. */
  sections(): readonly ArrayBufferView[] {
    return [...this.forms.sections(), this.bytes.view(), this.ends.view()];
  }

  get byteSize(): number {
    return this.forms.byteSize + this.bytes.length + this.ends.length * 4;
  }

  /** Words read before the vocabulary was emptied are its words no more. */
  private keepUp(): void {
    if (this.generation === this.vocabulary.generation) return;
    this.generation = this.vocabulary.generation;
    this.known = new Array(this.forms.length);
  }

  private learn(form: number): Word {
    const word = this.vocabulary.wordOf(this.forms.at(form));
    this.known[form] = word;
    return word;
  }

  private addWord(form: string, name: number): void {
    let number = this.forms.add(form) * 2 + name;
    while (number > lowBits) {
      this.bytes.push((number & lowBits) | goesOn);
      number >>>= 7;
    }
    this.bytes.push(number);
  }

  /** A version's words as they are kept: the form's number over its name's bit. */
  private *numbersOf(version: number): Generator<number> {
    const { values } = this.bytes;
    const end = this.ends.at(version);
    for (let at = this.startOf(version); at < end; ) {
      let number = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = values[at++] as number;
        number |= (byte & lowBits) << shift;
        if (byte < goesOn) break;
      }
      yield number;
    }
  }

  private startOf(version: number): number {
    return version === 0 ? 0 : this.ends.at(version - 1);
  }
}

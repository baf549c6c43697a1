import type { Vocabulary, Word } from '../vocabulary';
import type { Wording } from '../wording';
import { FormTable } from './form-table';
import { GrowingArray } from './growing-array';
import { leftOut } from './postings';
import { emptySections, type SectionReader } from './version-store';

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
  private decoded = new Uint32Array(1024);

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
      this.push(this.forms.add(form) * 2 + (names[at] as number));
    });
    this.ends.push(this.bytes.length);
  }

  /** Puts a version's words at the beginning of `words`, and tells how many they are. */
  read(version: number, words: Word[]): number {
    this.keepUp();
    const count = this.decode(version);
    for (let at = 0; at < count; at++) {
      const form = (this.decoded[at] as number) >> 1;
      words[at] = this.known[form] ?? this.learn(form);
    }
    return count;
  }

  /** 1 where a word is written as a name. */
  namesOf(version: number): Uint8Array {
    const names = new Uint8Array(this.decode(version));
    for (let at = 0; at < names.length; at++) names[at] = (this.decoded[at] as number) & 1;
    return names;
  }

  /** A copy of the versions that have a number, in their order, and of no form that only others hold. */
  renumbered(numbers: Uint32Array): WordTable {
    const kept = new WordTable(emptySections, this.vocabulary);
    kept.bytes.reserve(this.bytes.length);
    const forms = new Uint32Array(this.forms.length);
    for (let version = 0; version < numbers.length; version++) {
      if (numbers[version] === leftOut) continue;
      const count = this.decode(version);
      for (let at = 0; at < count; at++) {
        const number = this.decoded[at] as number;
        const form = number >> 1;
        if (forms[form] === 0) forms[form] = kept.forms.add(this.forms.at(form)) + 1;
        kept.push(((forms[form] as number) - 1) * 2 + (number & 1));
      }
      kept.ends.push(kept.bytes.length);
    }
    return kept;
  }

  /** The table's sections in a blob. */
  sections(): readonly ArrayBufferView[] {
    return [...this.forms.sections(), this.bytes.view(), this.ends.view()];
  }

  get byteSize(): number {
    return this.forms.byteSize + this.bytes.length + this.ends.length * 4;
  }

  private push(number: number): void {
    let left = number;
    for (; left > lowBits; left >>>= 7) this.bytes.push((left & lowBits) | goesOn);
    this.bytes.push(left);
  }

  /** Reads a version's numbers into `decoded` and tells how many. */
  private decode(version: number): number {
    const { values } = this.bytes;
    const end = this.ends.at(version);
    let at = version === 0 ? 0 : this.ends.at(version - 1);
    if (this.decoded.length < end - at) this.decoded = new Uint32Array(end - at);
    let count = 0;
    while (at < end) {
      let byte = values[at++] as number;
      let number = byte & lowBits;
      for (let shift = 7; byte >= goesOn; shift += 7) {
        byte = values[at++] as number;
        number |= (byte & lowBits) << shift;
      }
      this.decoded[count++] = number;
    }
    return count;
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
}

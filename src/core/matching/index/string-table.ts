import { readUtf8, utf8Length, writeUtf8 } from '../../text/utf8';
import { GrowingArray } from './growing-array';

/** Many texts as one UTF-8 blob with offsets; a text is decoded when it is asked for. */
export class StringTable {
  constructor(
    private readonly bytes: GrowingArray<Uint8Array> = new GrowingArray(new Uint8Array(0)),
    /** Where each text ends. */
    private readonly ends: GrowingArray<Uint32Array> = new GrowingArray(new Uint32Array(0)),
  ) {}

  get length(): number {
    return this.ends.length;
  }

  add(text: string): number {
    const start = this.bytes.length;
    this.bytes.extend(start + utf8Length(text));
    writeUtf8(text, this.bytes.values, start);
    return this.ends.push(this.bytes.length);
  }

  at(index: number): string {
    return readUtf8(this.bytes.values, this.startOf(index), this.ends.at(index));
  }

  /** The text in UTF-8, without a copy; do not keep it over an `add`. */
  bytesAt(index: number): Uint8Array {
    return this.bytes.values.subarray(this.startOf(index), this.ends.at(index));
  }

  /** Place of the first text equal to this one, or -1; looks at every text's length, but at few bytes. */
  indexOf(text: string, from = 0): number {
    const wanted = new Uint8Array(utf8Length(text));
    writeUtf8(text, wanted, 0);
    for (let index = from; index < this.length; index++) if (this.isAt(index, wanted)) return index;
    return -1;
  }

  /** Whether the text at `index` is this one, in UTF-8. */
  isAt(index: number, text: Uint8Array): boolean {
    const start = this.startOf(index);
    if (this.ends.at(index) - start !== text.length) return false;
    const { values } = this.bytes;
    for (let at = 0; at < text.length; at++) {
      if (values[start + at] !== text[at]) return false;
    }
    return true;
  }

  /** The table's two sections in a blob. */
  sections(): readonly (Uint8Array | Uint32Array)[] {
    return [this.bytes.view(), this.ends.view()];
  }

  get byteSize(): number {
    return this.bytes.length + this.ends.length * 4;
  }

  private startOf(index: number): number {
    return index === 0 ? 0 : this.ends.at(index - 1);
  }
}

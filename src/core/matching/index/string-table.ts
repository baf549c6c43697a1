import { readUtf8, utf8Length, writeUtf8 } from '../../text/utf8';
import { GrowingArray } from './growing-array';

const hashBytes = (bytes: Uint8Array, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
};

const toBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(utf8Length(text));
  writeUtf8(text, bytes, 0);
  return bytes;
};

/** 32-bit hash of a text's UTF-8. */
export const hashOfText = (text: string): number => {
  const bytes = toBytes(text);
  return hashBytes(bytes, 0, bytes.length);
};

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

  /** Appends another table's texts from `first` on and before `end`; returns the number of the first. */
  copy(from: StringTable, first: number, end = first + 1): number {
    const number = this.length;
    const start = from.startOf(first);
    const shift = this.bytes.length - start;
    const bytes = from.bytes.values.subarray(start, from.startOf(end));
    this.bytes.extend(start + shift + bytes.length);
    this.bytes.values.set(bytes, start + shift);
    for (let at = first; at < end; at++) this.ends.push(from.ends.at(at) + shift);
    return number;
  }

  at(index: number): string {
    return readUtf8(this.bytes.values, this.startOf(index), this.ends.at(index));
  }

  /** Whether the text at `index` is this one. */
  isAt(index: number, text: string): boolean {
    const start = this.startOf(index);
    if (this.ends.at(index) - start < text.length) return false;
    return this.at(index) === text;
  }

  /** Hash of the text at `index`, as `hashOfText` tells it of a text that is not held. */
  hashAt(index: number): number {
    return hashBytes(this.bytes.values, this.startOf(index), this.ends.at(index));
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

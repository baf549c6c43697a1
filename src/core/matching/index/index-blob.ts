import { GrowingArray } from './growing-array';
import { StringTable } from './string-table';
import type { SectionReader } from './version-store';

/*
 * magic | checksum of all that follows | sections | one byte length a section | sections, each from a
 * multiple of four on. Little-endian, as every machine that runs a browser is.
 */
const magic = 0x32495143; // "CQI2"
const headerNumbers = 3;

/** Why a blob could not be read, in words for a log. */
export interface BrokenBlob {
  readonly broken: string;
}

const padded = (length: number): number => (length + 3) & ~3;

/** Writes sections into one blob. */
export const writeBlob = (sections: readonly ArrayBufferView[]): Uint8Array => {
  const headerBytes = (headerNumbers + sections.length) * 4;
  const size = sections.reduce((sum, { byteLength }) => sum + padded(byteLength), headerBytes);
  const blob = new Uint8Array(size);
  const header = new Uint32Array(blob.buffer, 0, headerNumbers + sections.length);
  let at = headerBytes;
  sections.forEach((section, index) => {
    header[headerNumbers + index] = section.byteLength;
    blob.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  });
  header[0] = magic;
  header[2] = sections.length;
  header[1] = checksumOf(new Uint32Array(blob.buffer, 8));
  return blob;
};

/** Two running sums (Fletcher): every changed bit and every swapped word shows. */
const checksumOf = (words: Uint32Array): number => {
  let low = 1;
  let high = 0;
  for (let at = 0; at < words.length; at++) {
    low = (low + (words[at] as number)) | 0;
    high = (high + (low ^ (low >>> 13))) | 0;
  }
  return (low ^ Math.imul(high, 0x9e3779b1)) >>> 0;
};

/** Opens a blob's sections without copying them; says what is wrong with one that is damaged. */
export const openBlob = (
  blob: Uint8Array,
  sectionCount: number,
): readonly Uint8Array[] | BrokenBlob => {
  if (blob.byteLength < headerNumbers * 4 || blob.byteLength % 4 !== 0)
    return { broken: `${blob.byteLength} bytes are no index` };
  const aligned = blob.byteOffset % 4 === 0 ? blob : blob.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  if (words[0] !== magic) return { broken: 'not an index of this version' };
  if (words[2] !== sectionCount)
    return { broken: `${words[2]} sections where ${sectionCount} belong` };
  const sections: Uint8Array[] = [];
  let at = (headerNumbers + sectionCount) * 4;
  for (let index = 0; index < sectionCount; index++) {
    const length = words[headerNumbers + index] ?? 0;
    sections.push(aligned.subarray(at, at + length));
    at += padded(length);
  }
  if (at !== aligned.byteLength)
    return { broken: `${aligned.byteLength} bytes long where its header says ${at}` };
  if (checksumOf(words.subarray(2)) !== words[1])
    return { broken: 'damaged: the checksum differs' };
  return sections;
};

/** Reads opened sections in order. */
export const sectionReader = (sections: readonly Uint8Array[]): SectionReader => {
  let at = 0;
  const next = (): Uint8Array => sections[at++] ?? new Uint8Array(0);
  const numbers = (): Uint32Array => {
    const { buffer, byteOffset, byteLength } = next();
    return new Uint32Array(buffer, byteOffset, byteLength >> 2);
  };
  return {
    bytes: next,
    shorts: () => {
      const { buffer, byteOffset, byteLength } = next();
      return new Uint16Array(buffer, byteOffset, byteLength >> 1);
    },
    numbers: () => new GrowingArray(numbers()),
    days: () => {
      const { buffer, byteOffset, length } = numbers();
      return new GrowingArray(new Int32Array(buffer, byteOffset, length));
    },
    strings: () => {
      const bytes = new GrowingArray(next());
      return new StringTable(bytes, new GrowingArray(numbers()));
    },
  };
};

import { BrokenLexicon } from './broken-lexicon';
import { type Links, readLinks } from './lexicon-links';
import { readVarints } from './varints';

/**
 * The lexicon's file, all numbers little-endian:
 *
 *     header    ten 32-bit numbers, see `headerFields`
 *     rarities  one byte a stem, in steps of `rarityStep`
 *     stems     front-coded: (shared letters << 4 | further letters), then the further letters
 *     kin       for each stem the count of its kin of higher number, then the gaps, as varints
 *     weights   four bits a kin pair, low half first: (n + 1) / 16
 *     opposed   coded as kin
 *     rivals    triples of varints: gap of the stem's number, class, member
 *
 * Stems are sorted by rarity and then by letters, so that both code well. Pairs are symmetric and
 * stand once.
 */
export const lexiconMagic = 0x314c5143; // "CQL1"

/** The header's numbers in their order. */
export const headerFields = [
  'magic',
  'checksum',
  'size',
  'stemBytes',
  'kinPairs',
  'kinBytes',
  'opposedPairs',
  'opposedBytes',
  'rivalCount',
  'rivalBytes',
] as const;

/** One step of the rarity byte. */
export const rarityStep = 0.1;

/** The lexicon as flat arrays. */
export interface LexiconTables {
  readonly size: number;
  readonly rarities: Uint8Array;
  /** All stems' letters (ASCII); stem `i` stands from `stemStarts[i]` to `stemStarts[i + 1]`. */
  readonly letters: Uint8Array;
  readonly stemStarts: Uint32Array;
  readonly kin: Links;
  readonly kinWeights: Uint8Array;
  readonly opposed: Links;
  /** Number of the rival class, from 1; 0 for none. */
  readonly classes: Uint8Array;
  readonly members: Uint8Array;
}

/** Reads the file into flat arrays; throws `BrokenLexicon` for anything but a whole lexicon. */
export function readLexiconTables(bytes: Uint8Array): LexiconTables {
  const header = readHeader(bytes);
  const { size } = header;
  let at = headerFields.length * 4;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const rarities = take(size);
  const stems = readStems(take(header.stemBytes), size);
  const kin = readLinks(take(header.kinBytes), size, header.kinPairs);
  const kinWeights = take((header.kinPairs + 1) >> 1);
  const opposed = readLinks(take(header.opposedBytes), size, header.opposedPairs);
  const rivals = readRivals(take(header.rivalBytes), header);
  return { size, rarities, ...stems, kin, kinWeights, opposed, ...rivals };
}

/** Checksum of the file's bytes after the header: FNV-1a by words of 32 bits, then by bytes. */
export function checksumOf(body: Uint8Array): number {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  let hash = 0x811c9dc5;
  let at = 0;
  for (; at + 4 <= body.length; at += 4) {
    hash = Math.imul(hash ^ view.getUint32(at, true), 0x01000193);
  }
  for (; at < body.length; at++) hash = Math.imul(hash ^ (body[at] as number), 0x01000193);
  return hash >>> 0;
}

type Header = Record<(typeof headerFields)[number], number>;

function readHeader(bytes: Uint8Array): Header {
  const headerBytes = headerFields.length * 4;
  if (bytes.length < headerBytes) throw new BrokenLexicon('shorter than its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = Object.fromEntries(
    headerFields.map((field, i) => [field, view.getUint32(i * 4, true)]),
  ) as Header;
  if (header.magic !== lexiconMagic) throw new BrokenLexicon('not a lexicon of this version');
  const wanted =
    headerBytes +
    header.size +
    header.stemBytes +
    header.kinBytes +
    ((header.kinPairs + 1) >> 1) +
    header.opposedBytes +
    header.rivalBytes;
  if (bytes.length !== wanted) {
    throw new BrokenLexicon(`${bytes.length} bytes long where its header says ${wanted}`);
  }
  if (checksumOf(bytes.subarray(headerBytes)) !== header.checksum) {
    throw new BrokenLexicon('damaged: the checksum differs');
  }
  return header;
}

function readStems(bytes: Uint8Array, size: number) {
  const stemStarts = new Uint32Array(size + 1);
  // A stem has at most 15 shared and 15 further letters.
  const letters = new Uint8Array(size * 30);
  let at = 0;
  let end = 0;
  for (let i = 0; i < size; i++) {
    const lengths = bytes[at++] ?? 0;
    const start = end;
    const previous = i === 0 ? 0 : (stemStarts[i - 1] as number);
    const shared = lengths >> 4;
    end = start + shared;
    // A loop: for a few bytes the array's own copying costs more than it saves.
    for (let k = 0; k < shared; k++) letters[start + k] = letters[previous + k] as number;
    for (let further = lengths & 15; further > 0; further--) letters[end++] = bytes[at++] ?? 0;
    stemStarts[i + 1] = end;
  }
  if (at !== bytes.length) throw new BrokenLexicon('stems do not fill their section');
  return { letters: letters.slice(0, end), stemStarts };
}

function readRivals(bytes: Uint8Array, header: Header) {
  const numbers = readVarints(bytes, header.rivalCount * 3);
  const classes = new Uint8Array(header.size);
  const members = new Uint8Array(header.size);
  let id = 0;
  for (let i = 0; i < header.rivalCount; i++) {
    id += numbers[i * 3] as number;
    if (id >= header.size) throw new BrokenLexicon('a rival is no stem');
    classes[id] = numbers[i * 3 + 1] as number;
    members[id] = numbers[i * 3 + 2] as number;
  }
  return { classes, members };
}

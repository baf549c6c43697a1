import { type RivalClass, rivalClasses } from '../../core/matching/lexicon';
import {
  checksumOf,
  headerFields,
  lexiconMagic,
  rarityStep,
} from '../../core/matching/lexicon-file';

/** What a lexicon holds, by stem. Each pair stands once, in either order. */
export interface LexiconContent {
  readonly rarities: ReadonlyMap<string, number>;
  readonly kin: readonly (readonly [a: string, b: string, kinship: number])[];
  readonly opposed: readonly (readonly [a: string, b: string])[];
  readonly rivals: readonly (readonly [stem: string, rivalClass: RivalClass, member: number])[];
}

/** The lexicon's file; the same content gives the same bytes. */
export function writeLexicon(content: LexiconContent): Uint8Array {
  const entries = [...content.rarities]
    .map(([stem, rarity]) => ({ stem, rarity: Math.round(rarity / rarityStep) }))
    .sort((a, b) => a.rarity - b.rarity || (a.stem < b.stem ? -1 : 1));
  const ids = new Map(entries.map(({ stem }, id) => [stem, id]));
  const kin = sortPairs(content.kin, ids);
  const opposed = sortPairs(content.opposed, ids);
  const stems = writeStems(entries.map(({ stem }) => stem));
  const kinBytes = writePairs(kin, entries.length);
  const opposedBytes = writePairs(opposed, entries.length);
  const rivalBytes = writeRivals(content.rivals, ids);
  const body = Uint8Array.from([
    ...entries.map(({ rarity }) => Math.min(255, rarity)),
    ...stems,
    ...kinBytes,
    ...writeWeights(kin.map(({ weight }) => weight)),
    ...opposedBytes,
    ...rivalBytes,
  ]);
  const header: Record<(typeof headerFields)[number], number> = {
    magic: lexiconMagic,
    checksum: checksumOf(body),
    size: entries.length,
    stemBytes: stems.length,
    kinPairs: kin.length,
    kinBytes: kinBytes.length,
    opposedPairs: opposed.length,
    opposedBytes: opposedBytes.length,
    rivalCount: content.rivals.length,
    rivalBytes: rivalBytes.length,
  };
  const file = new Uint8Array(headerFields.length * 4 + body.length);
  const view = new DataView(file.buffer);
  headerFields.forEach((field, i) => {
    view.setUint32(i * 4, header[field], true);
  });
  file.set(body, headerFields.length * 4);
  return file;
}

interface Pair {
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

function sortPairs(
  pairs: readonly (readonly [string, string, number?])[],
  ids: ReadonlyMap<string, number>,
): Pair[] {
  return pairs
    .map(([a, b, weight = 1]) => {
      const left = idOf(ids, a);
      const right = idOf(ids, b);
      return { low: Math.min(left, right), high: Math.max(left, right), weight };
    })
    .sort((a, b) => a.low - b.low || a.high - b.high);
}

function idOf(ids: ReadonlyMap<string, number>, stem: string): number {
  const id = ids.get(stem);
  if (id === undefined) throw new Error(`“${stem}” has no rarity`);
  return id;
}

function writeStems(stems: readonly string[]): number[] {
  const out: number[] = [];
  stems.forEach((stem, i) => {
    const previous = stems[i - 1] ?? '';
    let shared = 0;
    while (shared < 15 && shared < stem.length && stem[shared] === previous[shared]) shared++;
    out.push((shared << 4) | (stem.length - shared), ...Buffer.from(stem.slice(shared), 'ascii'));
  });
  return out;
}

/** For each stem the number of its pairs, then the gaps to their other ends. */
function writePairs(pairs: readonly Pair[], size: number): number[] {
  const out: number[] = [];
  let at = 0;
  for (let low = 0; low < size; low++) {
    const start = at;
    while (pairs[at]?.low === low) at++;
    pushVarint(out, at - start);
    let previous = low;
    for (const { high } of pairs.slice(start, at)) {
      pushVarint(out, high - previous);
      previous = high;
    }
  }
  return out;
}

/** Kinship in sixteenths, less one, two to a byte. */
function writeWeights(weights: readonly number[]): Uint8Array {
  const out = new Uint8Array((weights.length + 1) >> 1);
  weights.forEach((weight, pair) => {
    const step = Math.min(15, Math.max(0, Math.round(weight * 16) - 1));
    out[pair >> 1] = (out[pair >> 1] as number) | (pair & 1 ? step << 4 : step);
  });
  return out;
}

function writeRivals(rivals: LexiconContent['rivals'], ids: ReadonlyMap<string, number>): number[] {
  const out: number[] = [];
  let previous = 0;
  const sorted = rivals
    .map(([stem, rivalClass, member]) => ({ id: idOf(ids, stem), rivalClass, member }))
    .sort((a, b) => a.id - b.id);
  for (const { id, rivalClass, member } of sorted) {
    pushVarint(out, id - previous);
    pushVarint(out, rivalClasses.indexOf(rivalClass) + 1);
    pushVarint(out, member);
    previous = id;
  }
  return out;
}

function pushVarint(out: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
  out.push(rest);
}

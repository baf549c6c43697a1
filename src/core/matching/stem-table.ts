import type { LexiconTables } from './lexicon-file';

type Stems = Pick<LexiconTables, 'size' | 'letters' | 'stemStarts'>;

/** The lexicon's stems by number, and their numbers by stem. */
export class StemTable {
  private readonly slots: Int32Array;

  constructor(private readonly tables: Stems) {
    this.slots = hashStems(tables);
  }

  /** The stem's number, or -1 where it is unknown. */
  idOf(stem: string): number {
    const { letters, stemStarts } = this.tables;
    const mask = this.slots.length - 1;
    let hash = hashSeed;
    for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), hashPrime);
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number;
      if (id < 0) return -1;
      const start = stemStarts[id] as number;
      if ((stemStarts[id + 1] as number) - start !== stem.length) continue;
      let i = 0;
      while (i < stem.length && letters[start + i] === stem.charCodeAt(i)) i++;
      if (i === stem.length) return id;
    }
  }

  /** The stem with this number. */
  stemOf(id: number): string {
    const { letters, stemStarts } = this.tables;
    return String.fromCharCode(...letters.subarray(stemStarts[id], stemStarts[id + 1]));
  }
}

const hashSeed = 0x811c9dc5;
const hashPrime = 0x01000193;

/** FNV's low bits are weak for short words; the table is addressed by them. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Open addressing, at most half full; -1 marks an empty slot. */
function hashStems({ size, letters, stemStarts }: Stems): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 2 + 2))).fill(-1);
  const mask = slots.length - 1;
  for (let id = 0; id < size; id++) {
    let hash = hashSeed;
    const end = stemStarts[id + 1] as number;
    for (let i = stemStarts[id] as number; i < end; i++) {
      hash = Math.imul(hash ^ (letters[i] as number), hashPrime);
    }
    let slot = spread(hash) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  return slots;
}

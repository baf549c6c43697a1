import { type LexiconTables, rarityStep, readLexiconTables } from './lexicon-file';
import type { Links } from './lexicon-links';
import { StemTable } from './stem-table';

/** A stem as text, or its number in the lexicon (see `Lexicon.idOf`). */
export type Term = string | number;

/**
 * A set of words of which one cannot stand for another, however near their meanings look: a match
 * that confuses two of them says something else.
 */
export type RivalClass =
  | 'weekday'
  | 'month'
  | 'season'
  | 'nation'
  | 'number'
  | 'colour'
  | 'party'
  | 'direction'
  | 'kinsman'
  | 'office'
  | 'unit'
  | 'faith'
  | 'institution'
  | 'modal';

/** What is known about words of a language. All terms are stems as `stem` gives them. */
export interface Lexicon {
  /** Number of known stems; ids run from 0 to `size - 1`. */
  readonly size: number;
  /** The stem's number, or -1 where it is unknown. */
  idOf(stem: string): number;
  /** The stem with this number. */
  stemOf(id: number): string;
  /**
   * How much a word tells, like an IDF in natural logarithms: 0.6 for “the”, about 5 for a common
   * noun, about 10 for the rarest known; `unknownRarity` for a word not known (often a name).
   */
  rarity(term: Term): number;
  /** How well one word can stand for the other: 1 the same stem, 0 not at all, else a synonym. */
  kinship(a: Term, b: Term): number;
  /** Every stem of kinship above 0 with this one, without itself. */
  kin(term: Term): Iterable<readonly [stem: string, kinship: number]>;
  /** The same by number. */
  forEachKin(id: number, visit: (kin: number, kinship: number) => void): void;
  /** Their numbers alone, without allocating: a kinship handed over is a number on the heap. */
  forEachKinId(id: number, visit: (kin: number) => void): void;
  /** True of antonyms: accept and reject, temporary and permanent. */
  opposed(a: Term, b: Term): boolean;
  /** True of two members of one rival class: Monday and Tuesday, Ukrainian and Russia. */
  rivals(a: Term, b: Term): boolean;
  /** The rival class of a word; null for most words. */
  rivalClass(term: Term): RivalClass | null;
}

/** In the order of their numbers in the file; append only. */
export const rivalClasses: readonly RivalClass[] = [
  'weekday',
  'month',
  'season',
  'nation',
  'number',
  'colour',
  'party',
  'direction',
  'kinsman',
  'office',
  'unit',
  'faith',
  'institution',
  'modal',
];

/** Rarity of a stem the lexicon does not hold: that of the first word beyond its vocabulary. */
export const unknownRarity = 11;

/** Reads `assets/language/*.lexicon`; throws `BrokenLexicon` for anything but a whole lexicon. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  return new TableLexicon(readLexiconTables(bytes));
}

class TableLexicon implements Lexicon {
  readonly size: number;
  private readonly stems: StemTable;

  constructor(private readonly tables: LexiconTables) {
    this.size = tables.size;
    this.stems = new StemTable(tables);
  }

  idOf(stem: string): number {
    return this.stems.idOf(stem);
  }

  stemOf(id: number): string {
    return this.stems.stemOf(id);
  }

  rarity(term: Term): number {
    const byte = this.tables.rarities[this.number(term)];
    return byte === undefined ? unknownRarity : byte * rarityStep;
  }

  kinship(a: Term, b: Term): number {
    if (a === b) return 1;
    const left = this.number(a);
    const right = this.number(b);
    if (left < 0 || right < 0) return 0;
    if (left === right) return 1;
    const link = findLink(this.tables.kin, left, right);
    return link < 0 ? 0 : this.weight(link);
  }

  *kin(term: Term): Iterable<readonly [string, number]> {
    const id = this.number(term);
    const { starts, ids } = this.tables.kin;
    const end = id < 0 ? 0 : (starts[id + 1] as number);
    for (let link = starts[id] ?? 0; link < end; link++) {
      yield [this.stemOf(ids[link] as number), this.weight(link)];
    }
  }

  forEachKin(id: number, visit: (kin: number, kinship: number) => void): void {
    const { starts, ids } = this.tables.kin;
    const end = starts[id + 1] ?? 0;
    for (let link = starts[id] ?? 0; link < end; link++) {
      visit(ids[link] as number, this.weight(link));
    }
  }

  forEachKinId(id: number, visit: (kin: number) => void): void {
    const { starts, ids } = this.tables.kin;
    const end = starts[id + 1] ?? 0;
    for (let link = starts[id] ?? 0; link < end; link++) visit(ids[link] as number);
  }

  opposed(a: Term, b: Term): boolean {
    const left = this.number(a);
    const right = this.number(b);
    return left >= 0 && right >= 0 && findLink(this.tables.opposed, left, right) >= 0;
  }

  rivals(a: Term, b: Term): boolean {
    const { classes, members } = this.tables;
    const left = this.number(a);
    const right = this.number(b);
    if (left < 0 || right < 0 || classes[left] === 0) return false;
    return classes[left] === classes[right] && members[left] !== members[right];
  }

  rivalClass(term: Term): RivalClass | null {
    return rivalClasses[(this.tables.classes[this.number(term)] ?? 0) - 1] ?? null;
  }

  private number(term: Term): number {
    return typeof term === 'number' ? term : this.idOf(term);
  }

  private weight(link: number): number {
    const pair = this.tables.kin.pairs[link] as number;
    const byte = this.tables.kinWeights[pair >> 1] as number;
    return (((pair & 1 ? byte >> 4 : byte) & 15) + 1) / 16;
  }
}

/** Position of the link from one stem to the other, or -1. */
function findLink({ starts, ids }: Links, from: number, to: number): number {
  let low = starts[from] ?? 0;
  let high = (starts[from + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = ids[middle] as number;
    if (id === to) return middle;
    if (id < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

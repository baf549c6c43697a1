/** Above every version's number. */
export const everything = 0xffffffff;

/** Stands for the number of a version that is left out. */
export const leftOut = 0xffffffff;

const none: readonly number[] = [];

/** Which versions hold a stem: a sorted base in flat arrays, and a small delta of what came later. */
export class Postings {
  private delta = new Map<number, number[]>();
  private deltaSize = 0;

  constructor(
    /** Stems' hashes, ascending. */
    private keys = new Uint32Array(0),
    /** The versions of `keys[i]` stand from `starts[i]` to `starts[i + 1]`. */
    private starts = new Uint32Array(1),
    private versions = new Uint32Array(0),
  ) {}

  /** Where the first version that is not below `version` stands in the base, of the stem at `place`. */
  startOf(place: number, version: number): number {
    if (place < 0) return 0;
    const start = this.starts[place] as number;
    return this.firstFrom(version, start, this.starts[place + 1] as number);
  }

  /** The base's versions, stem by stem. */
  get base(): Uint32Array {
    return this.versions;
  }

  /** The versions that came after the base was laid down. */
  deltaOf(hash: number): readonly number[] {
    return this.delta.get(hash) ?? none;
  }

  add(hash: number, version: number): void {
    const held = this.delta.get(hash);
    if (held?.at(-1) === version) return;
    if (held) held.push(version);
    else this.delta.set(hash, [version]);
    this.deltaSize += 1;
  }

  /** Whether the delta has grown so large that laying it down pays. */
  get wantsMerge(): boolean {
    return this.deltaSize > 4096 && this.deltaSize > this.versions.length / 4;
  }

  /** Lays the delta down in the base and leaves out the versions that are gone. */
  merge(isAlive: (version: number) => boolean): void {
    const added = [...this.delta.keys()].filter((key) => this.find(key) < 0);
    const keys = new Uint32Array(this.keys.length + added.length);
    keys.set(this.keys);
    keys.set(added, this.keys.length);
    keys.sort();
    const starts = new Uint32Array(keys.length + 1);
    const versions = new Uint32Array(this.versions.length + this.deltaSize);
    let end = 0;
    keys.forEach((key, index) => {
      const place = this.find(key);
      const last = this.startOf(place, everything);
      for (let at = this.startOf(place, 0); at < last; at++) {
        const version = this.versions[at] as number;
        if (isAlive(version)) versions[end++] = version;
      }
      for (const version of this.deltaOf(key)) if (isAlive(version)) versions[end++] = version;
      starts[index + 1] = end;
    });
    this.keys = keys;
    this.starts = starts;
    this.versions = versions.slice(0, end);
    this.delta = new Map();
    this.deltaSize = 0;
  }

  /** The base with new numbers, without versions that have none and stems that have no version; merge first. */
  renumbered(numbers: Uint32Array): Postings {
    const keys = new Uint32Array(this.keys.length);
    const starts = new Uint32Array(this.keys.length + 1);
    const versions = new Uint32Array(this.versions.length);
    let kept = 0;
    let end = 0;
    for (let place = 0; place < this.keys.length; place++) {
      for (let at = this.starts[place] as number; at < (this.starts[place + 1] as number); at++) {
        const number = numbers[this.versions[at] as number] as number;
        if (number !== leftOut) versions[end++] = number;
      }
      if (end === starts[kept]) continue;
      keys[kept++] = this.keys[place] as number;
      starts[kept] = end;
    }
    return new Postings(keys.slice(0, kept), starts.slice(0, kept + 1), versions.slice(0, end));
  }

  /** The base's sections in a blob; merge first. */
  sections(): readonly Uint32Array[] {
    return [this.keys, this.starts, this.versions];
  }

  get byteSize(): number {
    return (this.keys.length + this.starts.length + this.versions.length) * 4 + this.deltaSize * 16;
  }

  /** The stem's place among the base's, or -1. */
  find(hash: number): number {
    const { keys } = this;
    let low = 0;
    let high = keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const key = keys[middle] as number;
      if (key === hash) return middle;
      if (key < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Place of the first version of a stretch that is not below `version`. */
  private firstFrom(version: number, start: number, end: number): number {
    if (version === 0 || version === everything) return version === 0 ? start : end;
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.versions[middle] as number) < version) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

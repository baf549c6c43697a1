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

  /** Number of versions that hold the stem, removed ones included. */
  countOf(hash: number): number {
    const at = this.find(hash);
    const based = at < 0 ? 0 : (this.starts[at + 1] as number) - (this.starts[at] as number);
    return based + (this.delta.get(hash)?.length ?? 0);
  }

  /** Place of a stem in the base, or -1: its versions stand from `startAt(place)` to `startAt(place + 1)`. */
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

  startAt(place: number): number {
    return this.starts[place] as number;
  }

  /** The base's versions, stem by stem. */
  get base(): Uint32Array {
    return this.versions;
  }

  /** The versions that came after the base was laid down. */
  deltaOf(hash: number): readonly number[] {
    return this.delta.get(hash) ?? [];
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
    keys.forEach((key, at) => {
      const place = this.find(key);
      const last = place < 0 ? 0 : this.startAt(place + 1);
      for (let from = place < 0 ? 0 : this.startAt(place); from < last; from++) {
        const version = this.versions[from] as number;
        if (isAlive(version)) versions[end++] = version;
      }
      for (const version of this.deltaOf(key)) if (isAlive(version)) versions[end++] = version;
      starts[at + 1] = end;
    });
    this.keys = keys;
    this.starts = starts;
    this.versions = versions.slice(0, end);
    this.delta = new Map();
    this.deltaSize = 0;
  }

  /** The base's sections in a blob; merge first. */
  sections(): readonly Uint32Array[] {
    return [this.keys, this.starts, this.versions];
  }

  get byteSize(): number {
    return (this.keys.length + this.starts.length + this.versions.length) * 4 + this.deltaSize * 16;
  }
}

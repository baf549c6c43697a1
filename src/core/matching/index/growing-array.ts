type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** A typed array that grows at its end; read from a blob it shares the blob's memory until it grows. */
export class GrowingArray<T extends Numbers> {
  private used: number;

  constructor(private held: T) {
    this.used = held.length;
  }

  get length(): number {
    return this.used;
  }

  /** The values; do not keep it over a `push`. */
  get values(): T {
    return this.held;
  }

  at(index: number): number {
    return this.held[index] as number;
  }

  set(index: number, value: number): void {
    this.held[index] = value;
  }

  push(value: number): number {
    this.reserve(this.used + 1);
    this.held[this.used] = value;
    this.used += 1;
    return this.used - 1;
  }

  /** Makes room for `length` values. */
  reserve(length: number): void {
    if (length <= this.held.length) return;
    const kind = this.held.constructor as new (length: number) => T;
    const grown = new kind(Math.max(length, 64, this.used + (this.used >> 2)));
    grown.set(this.held.subarray(0, this.used));
    this.held = grown;
  }

  /** Counts `length` values as used; the caller fills them. */
  extend(length: number): void {
    this.reserve(length);
    this.used = length;
  }

  /** The values in use, without a copy. */
  view(): T {
    return this.held.subarray(0, this.used) as T;
  }
}

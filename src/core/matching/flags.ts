/** A flag for each word of a text, used again and again, so that nothing is left to collect. */
export class Flags {
  /** Those that `lower` lowered, and what was raised since. */
  values = new Uint8Array(256);

  /** At least so many flags, all down; good until the next call. */
  lower(count: number): Uint8Array {
    if (this.values.length < count) this.values = new Uint8Array(count * 2);
    else this.values.fill(0, 0, count);
    return this.values;
  }
}

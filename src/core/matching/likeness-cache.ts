/** Pairs kept; a page and its candidates ask for some thousands. */
const slots = 1 << 15;
const unknown = -1;
/** Above every word's number. */
const mostWords = 2 ** 26;

/**
 * Likenesses found before, by the two words' numbers. A later pair takes an earlier one's slot, so that it
 * never grows, and nothing in it is left to the collector.
 */
export class LikenessCache {
  private readonly keys = new Float64Array(slots);
  private readonly values = new Float64Array(slots);

  /** The likeness kept for two different words, or -1. */
  find(a: number, b: number): number {
    const slot = slotOf(a, b);
    return this.keys[slot] === keyOf(a, b) ? (this.values[slot] as number) : unknown;
  }

  keep(a: number, b: number, likeness: number): void {
    const slot = slotOf(a, b);
    this.keys[slot] = keyOf(a, b);
    this.values[slot] = likeness;
  }

  clear(): void {
    this.keys.fill(0);
  }
}

/** Never 0, which marks an empty slot: of two different words one has a number above 0. */
const keyOf = (a: number, b: number): number => Math.min(a, b) + Math.max(a, b) * mostWords;

const slotOf = (a: number, b: number): number => {
  const mixed = Math.imul(Math.min(a, b), 0x9e3779b1) ^ Math.imul(Math.max(a, b), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
};

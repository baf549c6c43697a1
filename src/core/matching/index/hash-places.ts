/** Numbers 32-bit hashes in the order in which they come; used again and again, so that nothing is left to collect. */
export class HashPlaces {
  private keys = new Uint32Array(1024);
  /** One more than the key's place; 0 marks an empty slot. */
  private places = new Uint32Array(1024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.places.fill(0);
    this.count = 0;
  }

  /** The hash's place, or -1. */
  find(hash: number): number {
    return (this.places[this.slotOf(hash)] as number) - 1;
  }

  /** The hash's place; that of a new one is the size before. */
  add(hash: number): number {
    const slot = this.slotOf(hash);
    const known = this.places[slot] as number;
    if (known > 0) return known - 1;
    this.keys[slot] = hash;
    this.places[slot] = ++this.count;
    if (this.count * 2 > this.places.length) this.grow();
    return this.count - 1;
  }

  private slotOf(hash: number): number {
    const { keys, places } = this;
    const mask = places.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (places[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, places } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.places = new Uint32Array(places.length * 2);
    places.forEach((place, slot) => {
      if (place === 0) return;
      const found = this.slotOf(keys[slot] as number);
      this.keys[found] = keys[slot] as number;
      this.places[found] = place;
    });
  }
}

import { hashOfText, type StringTable } from './string-table';

/** Forms that are remembered as added lately: about those of 40,000 versions, a MB. */
const mostKept = 20_000;

/** Words' forms, each once, numbered in the order in which they came. */
export class FormTable {
  /** By form's hash one more than its number, at most half full; made when a form is first added. */
  private slots = new Uint32Array(0);
  /** What was added lately, mostly asked again: to look it up in a map takes no hashing of its letters. */
  private readonly lately = new Map<string, number>();

  constructor(private readonly forms: StringTable) {}

  get length(): number {
    return this.forms.length;
  }

  at(number: number): string {
    return this.forms.at(number);
  }

  /** The form's number; a form not yet held is added. */
  add(form: string): number {
    const known = this.lately.get(form);
    if (known !== undefined) return known;
    const number = this.findOrAdd(form);
    if (this.lately.size >= mostKept) this.lately.clear();
    this.lately.set(form, number);
    return number;
  }

  sections(): readonly ArrayBufferView[] {
    return this.forms.sections();
  }

  get byteSize(): number {
    return this.forms.byteSize + this.slots.byteLength;
  }

  private findOrAdd(form: string): number {
    if (this.slots.length <= this.length * 2) this.makeSlots();
    const slot = this.slotOf(form, hashOfText(form));
    const held = this.slots[slot] as number;
    if (held > 0) return held - 1;
    this.forms.add(form);
    this.slots[slot] = this.length;
    return this.length - 1;
  }

  private makeSlots(): void {
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.length * 3 + 64)));
    for (let number = 0; number < this.length; number++)
      this.slots[this.emptySlot(this.forms.hashAt(number))] = number + 1;
  }

  /** Where the form stands, or the empty slot where it belongs. */
  private slotOf(form: string, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = this.slots[slot] as number;
      if (held === 0 || this.forms.isAt(held - 1, form)) return slot;
    }
  }

  private emptySlot(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}

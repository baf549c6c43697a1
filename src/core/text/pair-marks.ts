import type { Mark } from './scan-marks';
import type { Stretch } from './stretch';

interface Open {
  readonly mark: Mark;
  readonly inner: Stretch[];
  readonly continues: boolean;
}

/** Deeper nesting than this is no language but a row of marks; it also bounds the work. */
export const deepest = 6;

/** Marks that may close each opening one; wrong pairs that outlets print are among them. */
const partners: Readonly<Record<string, string>> = {
  '“': '”"“″',
  '″': '″"”',
  '”': '”"',
  '„': '“”"',
  '‟': '”"',
  '"': '"”“',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  "''": "''\"”",
  '``': "''\"”",
  '‘': "’'",
  '’': '’',
  '‚': "‘’'",
  '‛': "’'",
  "'": "'’",
  '`': "'`’",
  '‹': '›',
  '›': '‹',
};

/** Pairs the marks of one paragraph as they come. */
export class Pairing {
  readonly found: Stretch[] = [];
  private readonly stack: Open[] = [];

  constructor(
    private readonly text: string,
    private readonly paragraph: number,
    private readonly marks: readonly Mark[],
    private readonly balance: readonly number[],
  ) {}

  continueFrom(): void {
    const start: Mark = { at: 0, length: 0, char: '“', single: false, opens: true, closes: false };
    this.stack.push({ mark: start, inner: [], continues: true });
  }

  open(index: number, continues: boolean): void {
    const mark = this.marks[index];
    if (!mark) return;
    const top = this.stack.at(-1);
    if (top && top.mark.char === mark.char && !this.nests(index)) this.cut(mark.at);
    if (this.stack.length < deepest) this.stack.push({ mark, inner: [], continues });
  }

  /** Closes the nearest opening mark that `mark` can close; false where there is none. */
  close(mark: Mark): boolean {
    for (let depth = this.stack.length - 1; depth >= 0; depth -= 1) {
      const open = this.stack[depth];
      if (!open || !partners[open.mark.char]?.includes(mark.char)) continue;
      // Single marks left open inside were apostrophes.
      const dropped = this.stack.splice(depth).slice(1);
      for (const lost of dropped) open.inner.push(...lost.inner);
      this.keep(open, mark.at, mark.at + mark.length, true);
      return true;
    }
    return false;
  }

  has(single: boolean): boolean {
    return this.stack.some((open) => open.mark.single === single);
  }

  canClose(mark: Mark): boolean {
    return this.stack.some((open) => partners[open.mark.char]?.includes(mark.char));
  }

  /**
   * Ends what is still open: a double mark runs to the paragraph's end, a single one was an
   * apostrophe, unless it opens the paragraph or the next one `resumes` it.
   */
  finish(resumes: boolean): void {
    const open = this.stack.find(
      ({ mark }) => !mark.single || (mark.char === '‘' && (mark.at === 0 || resumes)),
    );
    const lost = this.stack.splice(0);
    let into = this.found;
    for (const entry of lost) {
      // What stands before the one that is kept is not inside it.
      if (entry === open) into = entry.inner;
      else into.push(...entry.inner);
    }
    if (open) this.keep(open, this.text.length, this.text.length, false);
  }

  /** Whether enough closing marks follow for the mark at `index` to open a stretch within a stretch. */
  private nests(index: number): boolean {
    return (this.balance[index] ?? 0) < 0 && this.marks[index]?.opens === true;
  }

  private cut(at: number): void {
    const open = this.stack.pop();
    if (open) this.keep(open, at, at, false);
  }

  private keep(open: Open, at: number, outerEnd: number, closed: boolean): void {
    let start = open.mark.at + open.mark.length;
    let end = at;
    while (start < end && /\s/.test(this.text[start] ?? '')) start += 1;
    while (end > start && /\s/.test(this.text[end - 1] ?? '')) end -= 1;
    const into = this.stack.at(-1)?.inner ?? this.found;
    if (end <= start) return;
    into.push({
      paragraph: this.paragraph,
      start,
      end,
      outerStart: open.mark.at,
      outerEnd,
      closed,
      continues: open.continues,
      single: open.mark.single,
      inner: open.inner,
    });
  }
}

/** For each mark: opening less closing double marks from it to the end, itself included. */
export function balances(marks: readonly Mark[]): number[] {
  const result = new Array<number>(marks.length).fill(0);
  let sum = 0;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark && !mark.single) sum += mark.opens && !mark.closes ? 1 : mark.closes ? -1 : 0;
    result[i] = sum;
  }
  return result;
}

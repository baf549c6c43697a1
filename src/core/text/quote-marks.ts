import { type Mark, scanMarks } from './scan-marks';

/** Words of one paragraph between quote marks, in UTF-16 code units. */
export interface Stretch {
  readonly paragraph: number;
  /** Inside the marks and the spaces next to them. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Whether its closing mark stands in this paragraph. */
  readonly closed: boolean;
  /** Whether it goes on from a stretch that the paragraph before left open. */
  readonly continues: boolean;
  /** Whether single marks hold it. */
  readonly single: boolean;
  /** Stretches within it. */
  readonly inner: readonly Stretch[];
}

interface Open {
  readonly mark: Mark;
  readonly inner: Stretch[];
  readonly continues: boolean;
}

/** Deeper nesting than this is no language but a row of marks; it also bounds the work. */
const deepest = 6;

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

class Pairing {
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

  /** Ends what is still open: a double mark runs to the paragraph's end, a single one was an apostrophe. */
  finish(): void {
    const open = this.stack.find(
      ({ mark }) => !mark.single || (mark.char === '‘' && mark.at === 0),
    );
    const lost = this.stack.splice(0);
    for (const entry of lost) {
      if (entry === open) continue;
      (open?.inner ?? this.found).push(...entry.inner);
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
function balances(marks: readonly Mark[]): number[] {
  const result = new Array<number>(marks.length).fill(0);
  let sum = 0;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark && !mark.single) sum += mark.opens && !mark.closes ? 1 : mark.closes ? -1 : 0;
    result[i] = sum;
  }
  return result;
}

/** A plural's apostrophe ("the horses' carrots") rather than a closing mark, since one follows. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (
    !mark ||
    text[mark.at - 1] !== 's' ||
    !/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
  )
    return false;
  for (let i = index + 1; i < Math.min(marks.length, index + deepest); i += 1) {
    const next = marks[i];
    if (next?.single) return next.closes && !next.opens;
  }
  return false;
}

/** Inches ("a 12" pipe") rather than a closing mark, since a better one follows. */
function isInches(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (!mark || mark.char !== '"' || !/\d/.test(text[mark.at - 1] ?? '')) return false;
  if (/\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, mark.at - 6), mark.at))) return true;
  const next = marks[index + 1];
  return (
    /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3)) && next?.char === '"' && !next.opens
  );
}

function place(pairing: Pairing, text: string, marks: readonly Mark[], index: number): void {
  const mark = marks[index];
  if (!mark) return;
  const closable = pairing.canClose(mark);
  if (mark.single && closable && isPossessive(text, marks, index)) return;
  if (isInches(text, marks, index)) return;
  if (mark.closes && closable && !(mark.opens && mark.char === '“')) pairing.close(mark);
  else if (mark.opens) pairing.open(index, false);
  else if (mark.closes && closable) pairing.close(mark);
}

/**
 * The stretches of a paragraph that stand in quote marks, outermost ones in reading order.
 * `goesOn`: the paragraph before left a stretch open. Linear in the length of the text.
 */
export function findStretches(text: string, paragraph = 0, goesOn = false): Stretch[] {
  const marks = scanMarks(text);
  if (marks.length === 0) return [];
  const pairing = new Pairing(text, paragraph, marks, balances(marks));
  let from = 0;
  const first = marks[0];
  if (goesOn && first) {
    if (first.opens && text.slice(0, first.at).trim() === '') {
      pairing.open(0, true);
      from = 1;
    } else if (first.closes && !first.opens && !first.single) pairing.continueFrom();
  }
  for (let i = from; i < marks.length; i += 1) place(pairing, text, marks, i);
  pairing.finish();
  return pairing.found.sort((a, b) => a.start - b.start);
}

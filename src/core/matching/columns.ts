import { foldForm } from '../text/fold';
import type { Alignment } from './align';
import type { Column } from './match';
import type { Wording } from './wording';

/** A stretch of a wording's words; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether a word stands in a stretch. */
export const holds = ({ from, to }: Stretch, at: number): boolean => from <= at && at < to;

/** A column and the words it is made of; `paired` where the alignment put them beside each other. */
export interface Cell extends Column {
  readonly a: Stretch;
  readonly b: Stretch;
  readonly paired: boolean;
}

interface Surface {
  /** Offsets of the text's parts between white space. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each word of the wording the part it stands in. */
  readonly partOf: readonly number[];
}

const surfaceOf = (wording: Wording): Surface => {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const part of wording.text.matchAll(/\S+/g)) {
    starts.push(part.index);
    ends.push(part.index + part[0].length);
  }
  let at = 0;
  const partOf = wording.words.map((_, word) => {
    while (at < ends.length - 1 && (ends[at] as number) <= (wording.starts[word] as number))
      at += 1;
    return at;
  });
  return { starts, ends, partOf };
};

/** One side while columns are cut: parts up to `next` are used up. */
class Side {
  private readonly surface: Surface;
  private next = 0;

  constructor(private readonly wording: Wording) {
    this.surface = surfaceOf(wording);
  }

  partOf(word: number): number {
    return this.surface.partOf[word] as number;
  }

  /** The last part that a word reaches into: “United States” is one word of two parts. */
  lastPartOf(word: number): number {
    const end = this.wording.ends[word] as number;
    let part = this.partOf(word);
    while (part + 1 < this.surface.starts.length && (this.surface.starts[part + 1] as number) < end)
      part += 1;
    return part;
  }

  get end(): number {
    return this.surface.starts.length;
  }

  get at(): number {
    return this.next;
  }

  take(to: number): { text: string; words: Stretch } {
    const { starts, ends, partOf } = this.surface;
    const from = this.next;
    this.next = Math.max(from, to);
    const text =
      to > from ? this.wording.text.slice(starts[from], ends[to - 1]).replace(/\s+/g, ' ') : '';
    return { text, words: { from: lowerBound(partOf, from), to: lowerBound(partOf, this.next) } };
  }
}

const lowerBound = (sorted: readonly number[], value: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A text's letters and figures, folded: what is read the same but for case and punctuation. */
export const lettersOnly = (text: string): string =>
  foldForm(text).replace(/(?!(?<=\d)\.\d)[^\p{L}\p{N}%$€£]/gu, '');

/**
 * Two aligned wordings as columns in reading order: paired words beside each other, what has no
 * partner beside nothing or beside what stands in its place. No part between white space is cut.
 */
export const layColumns = ({ a, b, chain }: Alignment): Cell[] => {
  const sideA = new Side(a);
  const sideB = new Side(b);
  const cells: Cell[] = [];
  const push = (toA: number, toB: number, paired: boolean) => {
    if (toA <= sideA.at && toB <= sideB.at) return;
    const page = sideA.take(toA);
    const version = sideB.take(toB);
    const equal = paired && lettersOnly(page.text) === lettersOnly(version.text);
    cells.push({
      page: page.text,
      version: version.text,
      equal,
      a: page.words,
      b: version.words,
      paired,
    });
  };
  let open: { toA: number; toB: number } | null = null;
  for (const pair of chain) {
    const partA = sideA.partOf(pair.a);
    const partB = sideB.partOf(pair.b);
    const endA = sideA.lastPartOf(pair.a) + 1;
    const endB = sideB.lastPartOf(pair.b) + 1;
    if (open && (partA < open.toA || partB < open.toB)) {
      open = { toA: Math.max(open.toA, endA), toB: Math.max(open.toB, endB) };
      continue;
    }
    if (open) push(open.toA, open.toB, true);
    push(partA, partB, false);
    open = { toA: endA, toB: endB };
  }
  if (open) push(open.toA, open.toB, true);
  push(sideA.end, sideB.end, false);
  return cells;
};

/** The columns as matches carry them. */
export const plainColumns = (cells: readonly Cell[]): Column[] =>
  cells.map(({ page, version, equal }) => ({ page, version, equal }));

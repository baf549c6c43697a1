import { foldForm } from '../../../src/core/text/fold';
import { stem } from '../../../src/core/text/stem';
import { tokens } from '../../../src/core/text/tokens';

/** A way to say how alike two texts are, 0 to 1. */
export type Likeness = (a: string, b: string) => number;

const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  let both = 0;
  for (const item of a) if (b.has(item)) both += 1;
  return (2 * both) / Math.max(1, a.size + b.size);
};

/** Stems that both have (Dice). */
const wordOverlap: Likeness = (a, b) => {
  const stems = (text: string) => new Set(tokens(text).map(({ form }) => stem(form)));
  return share(stems(a), stems(b));
};

/** Runs of four letters that both have (Dice). */
const letterOverlap: Likeness = (a, b) => {
  const runs = (text: string) => {
    const folded = foldForm(text);
    return new Set(
      Array.from({ length: Math.max(0, folded.length - 3) }, (_, at) => folded.slice(at, at + 4)),
    );
  };
  return share(runs(a), runs(b));
};

/** Share of the shorter text that the longer holds but for edits: what approximate string search decides by. */
const approximateSearch: Likeness = (a, b) => {
  const [short, long] = [foldForm(a), foldForm(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  let last = new Uint16Array(long.length + 1);
  let next = new Uint16Array(long.length + 1);
  for (let row = 1; row <= short.length; row++) {
    next[0] = row;
    for (let col = 1; col <= long.length; col++) {
      const swap = (last[col - 1] as number) + (short[row - 1] === long[col - 1] ? 0 : 1);
      next[col] = Math.min(swap, (last[col] as number) + 1, (next[col - 1] as number) + 1);
    }
    [last, next] = [next, last];
  }
  return 1 - Math.min(...last) / Math.max(1, short.length);
};

/** What decides elsewhere. */
export const baselines: Readonly<Record<string, Likeness>> = {
  'word overlap': wordOverlap,
  'character 4-grams': letterOverlap,
  'approximate string search': approximateSearch,
};

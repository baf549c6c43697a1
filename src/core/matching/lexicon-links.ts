import { BrokenLexicon } from './broken-lexicon';
import { readVarints } from './varints';

/** Symmetric links between stems: those of stem `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface Links {
  readonly starts: Uint32Array;
  /** Ascending for each stem. */
  readonly ids: Uint32Array;
  /** For each link the number of its pair in the file. */
  readonly pairs: Uint32Array;
}

/** Reads links between `size` stems; throws `BrokenLexicon` where one leads out of them. */
export function readLinks(bytes: Uint8Array, size: number, pairCount: number): Links {
  const numbers = readVarints(bytes, size + pairCount);
  const low = new Uint32Array(pairCount);
  const high = new Uint32Array(pairCount);
  const starts = new Uint32Array(size + 2);
  let pair = 0;
  let at = 0;
  for (let a = 0; a < size; a++) {
    let b = a;
    for (let count = numbers[at++] as number; count > 0; count--, pair++) {
      b += numbers[at++] as number;
      if (b >= size || pair >= pairCount) throw new BrokenLexicon(`a link of stem ${a} leads out`);
      low[pair] = a;
      high[pair] = b;
      starts[a + 2] = (starts[a + 2] as number) + 1;
      starts[b + 2] = (starts[b + 2] as number) + 1;
    }
  }
  if (pair !== pairCount) throw new BrokenLexicon('fewer links than its header says');
  return fillLinks(low, high, starts);
}

/** Pairs come sorted, so each stem's links come out ascending. */
function fillLinks(low: Uint32Array, high: Uint32Array, counts: Uint32Array): Links {
  for (let i = 2; i < counts.length; i++)
    counts[i] = (counts[i] as number) + (counts[i - 1] as number);
  const ids = new Uint32Array(low.length * 2);
  const pairs = new Uint32Array(low.length * 2);
  const put = (from: number, to: number, pair: number) => {
    const slot = counts[from + 1] as number;
    counts[from + 1] = slot + 1;
    ids[slot] = to;
    pairs[slot] = pair;
  };
  for (let pair = 0; pair < low.length; pair++) {
    put(low[pair] as number, high[pair] as number, pair);
    put(high[pair] as number, low[pair] as number, pair);
  }
  return { starts: counts, ids, pairs };
}

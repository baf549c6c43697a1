import { LikenessTable } from './likeness-table';
import type { Vocabulary, Word } from './vocabulary';
import type { Wording } from './wording';

/** A word of one wording standing for a word of another, and how well, 0 to 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** How two wordings lie on each other. */
export interface Alignment {
  readonly a: Wording;
  readonly b: Wording;
  /** The main chain: pairs that rise on both sides. */
  readonly chain: readonly Pair[];
  /** Pairs outside the chain's order: moved words. */
  readonly moved: readonly Pair[];
}

/** Price of leaving a word out, as a part of its weight; and the most that one word may cost. */
const gapPart = 0.2;
const mostGap = 0.9;
/** Words that mean the same but are not the same word count a little less. */
const kinPart = 0.9;
/** Below this two words are not worth pairing; found on the development pairs (fit-matching). */
const leastLikeness = 0.3;

const fromGapA = 1;
const fromGapB = 2;
const fromPair = 3;

const tables = new WeakMap<Vocabulary, LikenessTable>();

const tableOf = (vocabulary: Vocabulary): LikenessTable => {
  const known = tables.get(vocabulary);
  if (known) return known;
  const made = new LikenessTable(vocabulary);
  tables.set(vocabulary, made);
  return made;
};

const gapOf = (word: Word): number => Math.min(mostGap, word.weight * gapPart);

const worth = (a: Word, b: Word, likeness: number): number =>
  Math.min(a.weight, b.weight) * (likeness === 1 ? 1 : likeness * kinPart);

interface Path {
  readonly steps: Uint8Array;
  readonly best: number;
}

/** Local alignment (Smith and Waterman, 1981) with prices by weight. */
const search = (a: Wording, b: Wording, table: Float32Array): Path => {
  const width = b.words.length + 1;
  const steps = new Uint8Array((a.words.length + 1) * width);
  const gaps = b.words.map(gapOf);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  let best = 0;
  let most = 0;
  for (let i = 1; i <= a.words.length; i++) {
    const word = a.words[i - 1] as Word;
    const gap = gapOf(word);
    const rowStart = (i - 1) * (width - 1);
    for (let j = 1; j < width; j++) {
      let score = 0;
      let step = 0;
      const likeness = table[rowStart + j - 1] as number;
      if (likeness >= leastLikeness) {
        const paired = (above[j - 1] as number) + worth(word, b.words[j - 1] as Word, likeness);
        if (paired > score) {
          score = paired;
          step = fromPair;
        }
      }
      const skippedA = (above[j] as number) - gap;
      if (skippedA > score) {
        score = skippedA;
        step = fromGapA;
      }
      const skippedB = (row[j - 1] as number) - (gaps[j - 1] as number);
      if (skippedB > score) {
        score = skippedB;
        step = fromGapB;
      }
      row[j] = score;
      steps[i * width + j] = step;
      if (score > most) {
        most = score;
        best = i * width + j;
      }
    }
    [above, row] = [row, above];
    row[0] = 0;
  }
  return { steps, best };
};

const trace = ({ steps, best }: Path, width: number, table: Float32Array): Pair[] => {
  const chain: Pair[] = [];
  for (let cell = best; steps[cell] !== 0; ) {
    const i = Math.floor(cell / width);
    const j = cell % width;
    const step = steps[cell];
    if (step === fromPair) {
      const likeness = table[(i - 1) * (width - 1) + j - 1] as number;
      chain.push({ a: i - 1, b: j - 1, likeness });
      cell -= width + 1;
    } else cell -= step === fromGapA ? width : 1;
  }
  return chain.reverse();
};

/** Pairs the words that the chain leaves over: the nearest in meaning first, then beside other pairs. */
const pairMoved = (a: Wording, b: Wording, table: Float32Array, chain: readonly Pair[]): Pair[] => {
  const takenA = new Uint8Array(a.words.length);
  const takenB = new Uint8Array(b.words.length);
  for (const pair of chain) {
    takenA[pair.a] = 1;
    takenB[pair.b] = 1;
  }
  const moved: Pair[] = [];
  a.words.forEach((word, i) => {
    if (takenA[i] || word.frame) return;
    let found = -1;
    let most = leastLikeness;
    b.words.forEach((_, j) => {
      const likeness = table[i * b.words.length + j] as number;
      if (likeness > most && !takenB[j]) {
        most = likeness;
        found = j;
      }
    });
    if (found < 0) return;
    takenB[found] = 1;
    moved.push({ a: i, b: found, likeness: most });
  });
  return moved;
};

/**
 * Lays two wordings on each other: the heaviest chain of paired words that allows gaps (truncation,
 * insertion, ellipsis), then the words that moved.
 */
export const align = (a: Wording, b: Wording, vocabulary: Vocabulary): Alignment => {
  const table = tableOf(vocabulary).fill(a, b);
  const chain = trace(search(a, b, table), b.words.length + 1, table);
  return { a, b, chain, moved: pairMoved(a, b, table, chain) };
};

import { Flags } from './flags';
import { likenDenials } from './liken-denials';
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

const gapOf = (word: Word): number => Math.min(mostGap, word.weight * gapPart);

const worth = (a: Word, b: Word, likeness: number): number =>
  Math.min(a.weight, b.weight) * (likeness === 1 ? 1 : likeness * kinPart);

/** What `search` works in; kept from one call to the next, so that nothing is left to collect. */
class Desk {
  readonly table: LikenessTable;
  /** How each cell was reached, row by row; a row and a column of zeros come first. */
  steps = new Uint8Array(4096);
  /** By word of `b`: the best chain that ends in the row above, or in this row as far as it is done. */
  scores = new Float32Array(256);
  gaps = new Float64Array(256);
  readonly takenA = new Flags();
  readonly takenB = new Flags();

  constructor(vocabulary: Vocabulary) {
    this.table = new LikenessTable(vocabulary);
  }

  clear(a: Wording, b: Wording): void {
    const width = b.words.length + 1;
    const size = (a.words.length + 1) * width;
    if (this.steps.length < size) this.steps = new Uint8Array(size * 2);
    else this.steps.fill(0, 0, size);
    if (this.scores.length < width) {
      this.scores = new Float32Array(width * 2);
      this.gaps = new Float64Array(width * 2);
    } else this.scores.fill(0, 0, width);
    for (let at = 1; at < width; at++) this.gaps[at] = gapOf(b.words[at - 1] as Word);
  }
}

const desks = new WeakMap<Vocabulary, Desk>();

const deskOf = (vocabulary: Vocabulary): Desk => {
  const known = desks.get(vocabulary);
  if (known) return known;
  const made = new Desk(vocabulary);
  desks.set(vocabulary, made);
  return made;
};

/** Local alignment (Smith and Waterman, 1981) with prices by weight; the cell where the best chain ends. */
const search = (a: Wording, b: Wording, table: Float32Array, desk: Desk): number => {
  const { steps, scores, gaps } = desk;
  const width = b.words.length + 1;
  let best = 0;
  let most = 0;
  for (let i = 1; i <= a.words.length; i++) {
    const word = a.words[i - 1] as Word;
    const gap = gapOf(word);
    const before = (i - 1) * (width - 1) - 1;
    let diagonal = 0;
    let left = 0;
    for (let j = 1; j < width; j++) {
      const above = scores[j] as number;
      let score = 0;
      let step = 0;
      const likeness = table[before + j] as number;
      if (likeness >= leastLikeness) {
        const paired = diagonal + worth(word, b.words[j - 1] as Word, likeness);
        if (paired > score) {
          score = paired;
          step = fromPair;
        }
      }
      if (above - gap > score) {
        score = above - gap;
        step = fromGapA;
      }
      const skipped = left - (gaps[j] as number);
      if (skipped > score) {
        score = skipped;
        step = fromGapB;
      }
      diagonal = above;
      left = Math.fround(score);
      scores[j] = left;
      steps[i * width + j] = step;
      if (score > most) {
        most = score;
        best = i * width + j;
      }
    }
  }
  return best;
};

const trace = (steps: Uint8Array, best: number, width: number, table: Float32Array): Pair[] => {
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
const pairMoved = (a: Wording, b: Wording, desk: Desk, chain: readonly Pair[]): Pair[] => {
  const { values } = desk.table;
  const width = b.words.length;
  const takenA = desk.takenA.lower(a.words.length);
  const takenB = desk.takenB.lower(width);
  for (const pair of chain) {
    takenA[pair.a] = 1;
    takenB[pair.b] = 1;
  }
  const moved: Pair[] = [];
  for (let i = 0; i < a.words.length; i++) {
    if (takenA[i] || (a.words[i] as Word).frame) continue;
    let found = -1;
    let most = leastLikeness;
    for (let j = 0; j < width; j++) {
      const likeness = values[i * width + j] as number;
      if (likeness > most && !takenB[j]) {
        most = likeness;
        found = j;
      }
    }
    if (found < 0) continue;
    takenB[found] = 1;
    moved.push({ a: i, b: found, likeness: most });
  }
  return moved;
};

/**
 * Lays two wordings on each other: the heaviest chain of paired words that allows gaps (truncation,
 * insertion, ellipsis), then the words that moved.
 */
export const align = (a: Wording, b: Wording, vocabulary: Vocabulary): Alignment => {
  const desk = deskOf(vocabulary);
  const table = desk.table.fill(a, b);
  likenDenials(a, b, table, vocabulary.lexicon);
  desk.clear(a, b);
  const best = search(a, b, table, desk);
  const chain = trace(desk.steps, best, b.words.length + 1, table);
  return { a, b, chain, moved: pairMoved(a, b, desk, chain) };
};

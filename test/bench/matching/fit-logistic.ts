/** A pair's features, and whether the pair is one quote. */
export interface Example {
  readonly features: readonly number[];
  readonly same: boolean;
}

const pull = 1e-5;
const steps = 40;

/** Solves a symmetric system by elimination with pivots. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (let col = 0; col < size; col++) {
    let pivot = col;
    for (let row = col + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[col] ?? 0) > Math.abs(rows[pivot]?.[col] ?? 0)) pivot = row;
    }
    [rows[col], rows[pivot]] = [rows[pivot] as number[], rows[col] as number[]];
    const head = rows[col] as number[];
    for (let row = 0; row < size; row++) {
      const other = rows[row] as number[];
      const factor = row === col ? 0 : (other[col] as number) / (head[col] as number);
      if (factor === 0) continue;
      for (let at = col; at <= size; at++)
        other[at] = (other[at] as number) - factor * (head[at] as number);
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
};

/**
 * Weights of a logistic score, the bias first: Newton's method on the mean log-loss with a small pull
 * towards zero. The same examples give the same weights.
 */
export const fitLogistic = (examples: readonly Example[]): number[] => {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const inputs = examples.map(({ features }) => [1, ...features]);
  let weights: number[] = new Array(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const slope: number[] = weights.map((weight, at) => (at === 0 ? 0 : pull * weight));
    const curve = weights.map((_, at) => weights.map((__, other) => (at === other ? pull : 0)));
    inputs.forEach((input, at) => {
      const odds = input.reduce((sum, value, k) => sum + value * (weights[k] as number), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const miss = (chance - (examples[at]?.same ? 1 : 0)) / inputs.length;
      const bend = (chance * (1 - chance)) / inputs.length;
      for (let k = 0; k < size; k++) {
        const value = input[k] as number;
        slope[k] = (slope[k] as number) + miss * value;
        const row = curve[k] as number[];
        for (let l = 0; l <= k; l++)
          row[l] = (row[l] as number) + bend * value * (input[l] as number);
      }
    });
    for (let k = 0; k < size; k++)
      for (let l = k + 1; l < size; l++)
        (curve[k] as number[])[l] = (curve[l] as number[])[k] as number;
    const change = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (change[at] as number));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
};

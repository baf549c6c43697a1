/** A scored answer and whether it is right. */
export interface Ranked {
  readonly score: number;
  readonly same: boolean;
}

/** The largest share of right answers that a threshold finds while `precision` of what it finds is right. */
export const recallAt = (answers: readonly Ranked[], precision: number): number => {
  const sorted = [...answers].sort((a, b) => b.score - a.score);
  const all = answers.filter(({ same }) => same).length;
  let right = 0;
  let best = 0;
  sorted.forEach(({ same }, at) => {
    if (same) right += 1;
    if (right / (at + 1) >= precision) best = right;
  });
  return all === 0 ? 0 : best / all;
};

/** Recall at the precisions that the targets name. */
export const recallAtPrecision = (answers: readonly Ranked[]): Record<string, string> =>
  Object.fromEntries(
    [0.95, 0.98, 0.99].map((precision) => [
      `P${precision}`,
      recallAt(answers, precision).toFixed(4),
    ]),
  );

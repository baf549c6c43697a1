const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ways to choose `count` of `size` things, each as what is chosen. */
function* choices(size: number, count: number, from = 0): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= size - count; at++)
    for (const rest of choices(size, count - 1, at + 1)) yield [at, ...rest];
}

/**
 * How often two samples would be as far apart in their means as they are, if they were one sample
 * parted at random: an exact permutation test, two-sided.
 */
export function chanceOfDifference(a: readonly number[], b: readonly number[]): number {
  const all = [...a, ...b];
  const total = all.reduce((sum, value) => sum + value, 0);
  const observed = Math.abs(mean(a) - mean(b));
  let [asFar, ways] = [0, 0];
  for (const chosen of choices(all.length, a.length)) {
    const sum = chosen.reduce((part, at) => part + (all[at] ?? 0), 0);
    const apart = Math.abs(sum / a.length - (total - sum) / b.length);
    ways += 1;
    // Sums in another order differ in their last digits.
    if (apart >= observed * (1 - 1e-9)) asFar += 1;
  }
  return asFar / ways;
}

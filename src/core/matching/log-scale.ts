/** A weight as a part of `full`, 0 to 1, so that more of it means less and less. */
export const onLogScale = (value: number, full: number): number =>
  Math.log1p(Math.min(value, full)) / Math.log1p(full);

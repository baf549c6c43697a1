const day = 86_400_000;

/** A clock that has gone further than this since memory was last tidied may be wrong. */
const leap = 7 * day;

/**
 * Articles read before this (ISO 8601) are too old; null where the clock has leapt since `last`
 * (milliseconds; null for never) and age is not to be gone by before it has been seen to go on.
 */
export function forgetSince(days: number, last: number | null, now: number): string | null {
  const gone = now - (last ?? now);
  if (gone < 0 || gone > leap) return null;
  return new Date(now - days * day).toISOString();
}

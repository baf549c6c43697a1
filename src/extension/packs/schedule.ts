const hour = 3_600_000;
const day = 24 * hour;

/** Share of a day by which checks are spread, so that a host is not asked by all readers at once. */
const jitter = 0.2;

/** When a pack that was checked now is checked next; ISO 8601. */
export const nextCheck = (now: Date): string =>
  new Date(now.getTime() + day * (1 + jitter * (Math.random() - 0.5))).toISOString();

/** When a pack that could not be checked now is checked next: sooner, but no host is pressed. */
export const nextTry = (now: Date): string =>
  new Date(now.getTime() + 6 * hour * (1 + jitter * (Math.random() - 0.5))).toISOString();

/** Whether to check now. A time further off than any that we set shows that the clock was put back. */
export function isDue(dueAt: string, now: Date): boolean {
  const wait = Date.parse(dueAt) - now.getTime();
  return !(wait > 0 && wait <= day * (1 + jitter));
}

import { describe, expect, it } from 'vitest';
import { isDue, nextCheck, nextTry } from '../../../src/extension/packs/schedule';

const hour = 3_600_000;
const now = new Date('2031-01-06T12:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * hour);
const hoursUntil = (iso: string) => (Date.parse(iso) - now.getTime()) / hour;
const many = Array.from({ length: 500 });

/** When it was to be checked, in hours from now, and whether that is now. */
const clocks: [what: string, due: number, is: boolean][] = [
  ['its time has come', 0, true],
  ['its time is long past, as after a summer without the browser', -2_000, true],
  ['it is to wait for some hours', 3, false],
  ['it was checked just now, with the longest wait', 26.4, false],
  ['the clock has been put back by two days', 48, true],
  ['the clock was years ahead when it was checked', 50_000, true],
];

describe('the time of an update', () => {
  it('is a day after the last, spread so that not all readers ask at once', () => {
    const waits = many.map(() => hoursUntil(nextCheck(now)));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(21.5);
    expect(Math.max(...waits)).toBeLessThanOrEqual(26.5);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(2);
  });

  it('is some hours after one that failed', () => {
    for (const wait of many.map(() => hoursUntil(nextTry(now)))) {
      expect(wait).toBeGreaterThanOrEqual(5);
      expect(wait).toBeLessThanOrEqual(7);
    }
  });

  it.each(clocks)('is found where %s', (_, due, is) => {
    expect(isDue(at(due).toISOString(), now)).toBe(is);
  });

  it('never waits for ever, whatever was stored', () => {
    expect(isDue('not a date', now)).toBe(true);
    expect(isDue('', now)).toBe(true);
  });

  it('comes within 29 hours of every check, however the clock jumps meanwhile', () => {
    for (let jump = -100; jump <= 100; jump += 1) {
      const dueAt = nextCheck(now);
      const hours = Array.from({ length: 30 }, (_, passed) => at(jump + passed));
      expect(
        hours.some((then) => isDue(dueAt, then)),
        `a jump of ${jump} hours`,
      ).toBe(true);
    }
  });
});

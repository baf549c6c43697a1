import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LikenessCache } from '../../../src/core/matching/likeness-cache';

const pair = fc.tuple(fc.nat(70_000), fc.nat(70_000)).filter(([a, b]) => a !== b);
const likeness = fc.constantFrom(0, 0.25, 0.9, 1);

/** Far more pairs than have room, by words of few numbers and of many. */
const crowd = Array.from({ length: 60_000 }, (_, at) => [at % 251, 300 + (at % 65_003)] as const);

describe('LikenessCache', () => {
  it('tells of a pair what was kept of it last, in either order, or that it is unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pair, likeness), { minLength: 1 }), (kept) => {
        const cache = new LikenessCache();
        const last = new Map<string, number>();
        for (const [[a, b], value] of kept) {
          cache.keep(a, b, value);
          expect(cache.find(b, a)).toBe(value);
          last.set([a, b].sort().join(' '), value);
        }
        for (const [[a, b]] of kept)
          expect([-1, last.get([a, b].sort().join(' '))]).toContain(cache.find(a, b));
      }),
    );
  });

  it('never gives one pair’s likeness for another’s', () => {
    const cache = new LikenessCache();
    for (const [a, b] of crowd) cache.keep(a, b, (a * 65_536 + b) / 2 ** 32);
    const wrong = crowd.filter(
      ([a, b]) => ![-1, (a * 65_536 + b) / 2 ** 32].includes(cache.find(a, b)),
    );
    expect(wrong).toEqual([]);
    expect(crowd.some(([a, b]) => cache.find(a, b) >= 0)).toBe(true);
  });

  it('knows nothing once cleared', () => {
    const cache = new LikenessCache();
    for (const [a, b] of crowd) cache.keep(a, b, 1);
    cache.clear();
    expect(crowd.every(([a, b]) => cache.find(a, b) === -1)).toBe(true);
  });
});

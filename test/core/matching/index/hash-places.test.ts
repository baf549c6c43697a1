import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashPlaces } from '../../../../src/core/matching/index/hash-places';

/** Few values, so that some come again, and any, so that the table grows. */
const hash = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.nat({ max: 0xffffffff }));
const hashes = fc.array(hash, { maxLength: 2000, size: 'max' });

describe('HashPlaces', () => {
  it('numbers hashes in the order in which they first come, each time anew', () => {
    const places = new HashPlaces();
    fc.assert(
      fc.property(hashes, hashes, (added, others) => {
        places.clear();
        for (const each of added) places.add(each);
        const order = [...new Set(added)];
        expect(places.size).toBe(order.length);
        for (const each of [...added, ...others])
          expect(places.find(each)).toBe(order.indexOf(each));
      }),
      { numRuns: 30 },
    );
  });
});

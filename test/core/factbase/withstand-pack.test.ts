import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePack } from '../../../src/core/factbase/write-pack';
import { loadLexicon } from '../matching/load-lexicon';
import { arbitraryPack } from './arbitrary-pack';
import { changedBytes, changedStructure } from './mutate-pack';
import { withstand } from './withstand-pack';

const lexicon = loadLexicon();
const bundled = readFileSync('assets/packs/ceasefire-2025.json', 'utf8');

const small = arbitraryPack.map(writePack);
const files: [name: string, file: fc.Arbitrary<Uint8Array>, runs: number][] = [
  ['structure changed, small', small.chain(changedStructure), 200],
  ['structure changed, real', changedStructure(bundled), 80],
  ['bytes changed, small', small.chain(changedBytes), 150],
  ['bytes changed, real', changedBytes(bundled), 50],
];

/** Files of megabytes are among them, on machines that have better things to do. */
const patience = { timeout: 60_000 };

describe('a pack that was changed on its way', patience, () => {
  it.each(files)('is refused in words, or sound in every part: %s', async (_, file, numRuns) => {
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        const { taken } = await withstand(bytes, lexicon);
        seen[taken ? 'taken' : 'refused'] += 1;
      }),
      { numRuns },
    );
    // Changes that only ever break a pack, or never do, would show nothing.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(0);
  });

  it('is refused where it is cut short, at every kilobyte', async () => {
    const bytes = new TextEncoder().encode(bundled.trimEnd());
    for (let end = 0; end < bytes.length; end += 1024) {
      expect((await withstand(bytes.slice(0, end), lexicon)).taken, `at ${end}`).toBe(false);
    }
    expect((await withstand(bytes, lexicon)).taken).toBe(true);
  });
});

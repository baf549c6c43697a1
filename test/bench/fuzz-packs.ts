/**
 * Reads and prepares packs that were changed at random, and one cut at every kilobyte: each must be
 * refused with problems or be sound in every part, within a second of processor time and 500 MB. Usage:
 *   npm run fuzz:packs [-- CASES [SEED]]
 * Stops at the first that does not, and names its seed.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Pack } from '../../src/core/factbase/pack';
import { readPack } from '../../src/core/factbase/read-pack';
import { writePack } from '../../src/core/factbase/write-pack';
import { arbitraryPack } from '../core/factbase/arbitrary-pack';
import { changedBytes, changedStructure } from '../core/factbase/mutate-pack';
import { withstand } from '../core/factbase/withstand-pack';
import { loadLexicon } from '../core/matching/load-lexicon';

const [cases = '10000', seed = `${Date.now() % 2 ** 31}`] = process.argv.slice(2);
const lexicon = loadLexicon();
const bundled = readFileSync(
  new URL('../../assets/packs/ceasefire-2025.json', import.meta.url),
  'utf8',
);

/** The pack with its quotes so many times, under other ids. */
function enlarge(pack: Pack, times: number): string {
  const quotes = Array.from({ length: times }, (_, copy) =>
    pack.quotes.map((quote) =>
      copy ? { ...quote, id: `c${copy}.${quote.id.slice(-80)}` } : quote,
    ),
  );
  return writePack({ ...pack, quotes: quotes.flat() });
}

const reading = readPack(bundled);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
/** Half a megabyte. */
const large = enlarge(reading.pack, 40);
const small = arbitraryPack.map(writePack);

/** How often each is drawn: large ones take most of the time and say the least. */
const file = fc.oneof(
  { weight: 40, arbitrary: small.chain(changedStructure) },
  { weight: 25, arbitrary: changedStructure(bundled) },
  { weight: 20, arbitrary: small.chain(changedBytes) },
  { weight: 13, arbitrary: changedBytes(bundled) },
  { weight: 1, arbitrary: changedStructure(large) },
  { weight: 1, arbitrary: changedBytes(large) },
);

const seen = { cases: 0, taken: 0, readMs: 0, prepareMs: 0, bytes: 0, rss: 0 };

async function put(bytes: Uint8Array): Promise<boolean> {
  const { taken, readMs, prepareMs } = await withstand(bytes, lexicon);
  seen.cases += 1;
  seen.taken += taken ? 1 : 0;
  seen.bytes = Math.max(seen.bytes, bytes.length);
  seen.readMs = Math.max(seen.readMs, readMs);
  seen.prepareMs = Math.max(seen.prepareMs, prepareMs);
  seen.rss = Math.max(seen.rss, process.memoryUsage.rss());
  const took = `${bytes.length} bytes took ${readMs.toFixed(0)} + ${prepareMs.toFixed(0)} ms`;
  if (readMs + prepareMs > 1_000) throw new Error(took);
  if (seen.rss > 500e6) throw new Error(`${took}, ${(seen.rss / 1e6).toFixed(0)} MB in all`);
  return taken;
}

function tell(what: string): void {
  console.log(
    `${what}: ${seen.cases} files, ${seen.taken} taken, ${seen.cases - seen.taken} refused; at most ` +
      `${(seen.bytes / 1e6).toFixed(2)} MB long, ${seen.readMs.toFixed(0)} ms to read, ` +
      `${seen.prepareMs.toFixed(0)} ms to prepare, ${(seen.rss / 1e6).toFixed(0)} MB in all`,
  );
}

const whole = new TextEncoder().encode(large.trimEnd());
for (let end = 0; end < whole.length; end += 1024) {
  if (await put(whole.slice(0, end))) throw new Error(`cut at ${end}, it was taken`);
}
tell('cut at every kilobyte');
await fc.assert(
  fc.asyncProperty(file, async (bytes) => {
    await put(bytes);
  }),
  { numRuns: Number(cases), seed: Number(seed), endOnFailure: true },
);
tell(`changed at random, seed ${seed}`);

/**
 * How long reading and writing a pack takes beside bare `JSON.parse`, medians of five. Usage:
 *   npx tsx test/bench/builder/packs.ts PACK.json [TIMES]
 * TIMES copies of the pack's quotes make it larger.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Pack } from '../../../src/core/factbase/pack';
import { readPack } from '../../../src/core/factbase/read-pack';
import { writePack } from '../../../src/core/factbase/write-pack';

const [file = '', times = '1'] = process.argv.slice(2);

function median(work: () => unknown): number {
  const took = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return took.sort((a, b) => a - b)[2] ?? Number.NaN;
}

function enlarge(pack: Pack): Pack {
  const quotes = Array.from({ length: Number(times) }, (_, copy) =>
    pack.quotes.map((quote) => ({
      ...quote,
      id: copy ? `${quote.id.slice(0, 90)}.${copy}` : quote.id,
    })),
  );
  return { ...pack, quotes: quotes.flat() };
}

const reading = readPack(readFileSync(file, 'utf8'));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const pack = enlarge(reading.pack);
const text = writePack(pack);
console.log(`${(text.length / 1e6).toFixed(1)} million characters, ${pack.quotes.length} quotes`);
console.log(`JSON.parse  ${median(() => JSON.parse(text)).toFixed(0)} ms`);
console.log(`writePack   ${median(() => writePack(pack)).toFixed(0)} ms`);
console.log(`readPack    ${median(() => readPack(text)).toFixed(0)} ms`);
z.config({ jitless: true });
console.log(
  `readPack    ${median(() => readPack(text)).toFixed(0)} ms where code may not be made of text, as in an extension`,
);

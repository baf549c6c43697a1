import { isDeepStrictEqual } from 'node:util';
import type { Pack } from '../../../src/core/factbase/pack';
import { type PreparedHolding, prepareHolding } from '../../../src/core/factbase/prepare-holding';
import { type PackReading, readPack } from '../../../src/core/factbase/read-pack';
import { gatherPart } from '../../../src/core/factbase/shards';
import { writePack } from '../../../src/core/factbase/write-pack';
import type { Lexicon } from '../../../src/core/matching/lexicon';

/** What became of a file, and what it took. */
export interface Withstood {
  readonly taken: boolean;
  readonly readMs: number;
  /** 0 for one that was refused. */
  readonly prepareMs: number;
}

/** Processor time, which other programs on the machine do not lengthen as they do the clock's. */
function timed<T>(work: () => T): { value: T; ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1_000 };
}

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

function checkRefusal(reading: PackReading & { ok: false }): void {
  const { problems } = reading;
  demand(problems.length >= 1 && problems.length <= 20, `${problems.length} problems`);
  for (const { place, message } of problems) {
    demand(typeof place === 'string' && place.length < 1_000, `a place of ${place.length}`);
    demand(message.length > 0 && message.length < 2_000, `a message of ${message.length}`);
  }
}

/** Whether every record of a pack is in one shard, and in the one where it is looked for. */
async function checkShards(pack: Pack, { head, shards }: PreparedHolding): Promise<void> {
  const byName = new Map(shards.map(({ name, records }) => [name, records]));
  const kept = shards.reduce((sum, { records }) => sum + records.length, 0);
  const { outlets, articles, speakers, issues, positions, quotes } = pack;
  const records = [outlets, articles, speakers, issues, positions, quotes].flat().length;
  demand(kept === records, `${records} records, ${kept} in shards`);
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const part = await gatherPart(
    head.frame,
    head.counts,
    { quotes: ids(quotes), positions: ids(positions) },
    async (names) => names.map((name) => byName.get(name)),
  );
  demand(isDeepStrictEqual(part.quotes, quotes), 'quotes in shards');
  demand(
    isDeepStrictEqual(new Set(ids(part.positions)), new Set(ids(positions))),
    'positions in shards',
  );
}

/**
 * Reads a file as a pack and prepares it to be installed. Throws unless it is refused with problems
 * that say where, or is sound: the same after it is written and read again, with every record where
 * the store looks for it.
 */
export async function withstand(file: Uint8Array, lexicon: Lexicon): Promise<Withstood> {
  // A file that is no UTF-8 is refused before it is read; here its broken places are stood in for.
  const text = new TextDecoder().decode(file);
  const { value: reading, ms: readMs } = timed(() => readPack(text));
  if (!reading.ok) {
    checkRefusal(reading);
    return { taken: false, readMs, prepareMs: 0 };
  }
  const { pack } = reading;
  demand(isDeepStrictEqual(readPack(writePack(pack)), reading), 'differs after a round trip');
  const { value: prepared, ms: prepareMs } = timed(() => prepareHolding(pack, lexicon));
  await checkShards(pack, prepared);
  return { taken: true, readMs, prepareMs };
}

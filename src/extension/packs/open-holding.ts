import { createFactBase, type FactBase } from '../../core/factbase/fact-base';
import type { Pack, Speaker } from '../../core/factbase/pack';
import {
  type HoldingHead,
  holdingFormat,
  prepareHolding,
} from '../../core/factbase/prepare-holding';
import { gatherPart, type ReadShards } from '../../core/factbase/shards';
import { createMatcher, type Matcher, openMatcher } from '../../core/matching/create-matcher';
import type { Lexicon } from '../../core/matching/lexicon';
import type { Match } from '../../core/matching/match';
import {
  changePackRecord,
  readHead,
  readPackFile,
  readPackRecord,
  shardReader,
  storePack,
} from '../store/pack-store';
import { readPackBytes } from './read-pack-bytes';

/** One pack in use, asked by itself: no pack can hide or change what another holds. */
export interface Holding {
  readonly matcher: Matcher;
  readonly speakers: readonly Speaker[];
  /** What tells of these matches. */
  readonly baseOf: (matches: readonly Match[]) => Promise<FactBase>;
}

/** A pack that is in memory whole, as the bundled ones are. */
export function holdWhole(pack: Pack, lexicon: Lexicon): Holding {
  const base = createFactBase([pack]);
  return {
    matcher: createMatcher([pack], lexicon),
    speakers: pack.speakers,
    baseOf: async () => base,
  };
}

const present = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);

/** Reads a pack's shards; where one is lost, all that is stored of the pack is made again first, once. */
function mendingReader(id: string, lexicon: Lexicon): ReadShards {
  const read = shardReader(id);
  let mended: Promise<unknown> | undefined;
  return async (names) => {
    const shards = await read(names);
    if (!shards.includes(undefined)) return shards;
    // A pack that cannot be mended must not keep the others from being told.
    mended ??= mendHolding(id, lexicon).catch((error: unknown) =>
      console.error(`Crossquote: the pack "${id}" cannot be mended.`, error),
    );
    await mended;
    return read(names);
  };
}

/** A pack that stays in the store but for its head; undefined where the head is damaged. */
function holdStored(id: string, head: HoldingHead, lexicon: Lexicon): Holding | undefined {
  const { frame, counts, index, positions, speakers } = head;
  const matcher = openMatcher(index, [positions], lexicon);
  if ('broken' in matcher) return undefined;
  const readShards = mendingReader(id, lexicon);
  const heldBy = (holders: ReadonlySet<string>) =>
    positions.positions.flatMap(({ id, speaker }) => (holders.has(speaker) ? [id] : []));
  const baseOf = async (matches: readonly Match[]) => {
    const wanted = {
      quotes: present(matches.map(({ quote }) => quote)),
      positions: heldBy(new Set(matches.map(({ speaker }) => speaker))),
    };
    return createFactBase([await gatherPart(frame, counts, wanted, readShards)]);
  };
  return { matcher, speakers, baseOf };
}

const damaged = 'damaged on this device; install it again';

/** Makes all that is stored of a pack again from its file; where that is no use, the record says so. */
async function mendHolding(id: string, lexicon: Lexicon): Promise<Holding | undefined> {
  const [record, file] = await Promise.all([readPackRecord(id), readPackFile(id)]);
  const reading = file && readPackBytes(file);
  if (!record || !file || !reading?.ok) {
    await changePackRecord(id, (before) => ({ ...before, fault: damaged }));
    return undefined;
  }
  const prepared = prepareHolding(reading.pack, lexicon);
  await storePack({ ...record, fault: null }, file, prepared);
  return holdStored(id, prepared.head, lexicon);
}

/**
 * An installed pack, ready to be asked. One that an earlier Crossquote prepared, or that is damaged,
 * is made anew from its file; undefined where that is damaged too. Where only its records turn out to
 * be lost, that happens when they are asked for.
 */
export async function openHolding(id: string, lexicon: Lexicon): Promise<Holding | undefined> {
  const head = await readHead(id);
  const holding = head?.format === holdingFormat ? holdStored(id, head, lexicon) : undefined;
  return holding ?? mendHolding(id, lexicon);
}

import { createMatcher } from '../matching/create-matcher';
import type { Lexicon } from '../matching/lexicon';
import { noRecords, type Pack, type Speaker } from './pack';
import { type PackContents, packContents } from './pack-contents';
import { dividePack, type Shard, type ShardCounts } from './shards';

/** What of a pack is read whenever the background wakes. */
export interface HoldingHead {
  /** The pack without its records. */
  readonly frame: Pack;
  readonly counts: ShardCounts;
  /** The matcher's blob. */
  readonly index: Uint8Array;
  /** The pack as far as matching of positions needs it. */
  readonly positions: Pack;
  /** Whose names the extractor knows. */
  readonly speakers: readonly Speaker[];
}

/** A pack made ready to be stored: everything dear is done once, when it is installed. */
export interface PreparedHolding {
  readonly contents: PackContents;
  readonly head: HoldingHead;
  readonly shards: readonly Shard[];
}

/** Goes up with every change of what is prepared; what an earlier one prepared is prepared anew. */
export const holdingFormat = 3;

/** Positions, and of the rest what says how they have been put and by whom. */
function positionsOf(pack: Pack): Pack {
  const shown = new Set(
    pack.positions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  );
  const holders = new Set(pack.positions.map(({ speaker }) => speaker));
  return {
    ...pack,
    ...noRecords,
    speakers: pack.speakers.filter(({ id }) => holders.has(id)),
    issues: pack.issues,
    positions: pack.positions,
    quotes: pack.quotes.filter(({ id }) => shown.has(id)),
  };
}

/** Prepares a checked pack; seconds for a large one. */
export function prepareHolding(pack: Pack, lexicon: Lexicon): PreparedHolding {
  const { counts, shards } = dividePack(pack);
  return {
    contents: packContents(pack),
    head: {
      frame: { ...pack, ...noRecords },
      counts,
      index: createMatcher([pack], lexicon).toBlob(),
      positions: positionsOf(pack),
      speakers: pack.speakers,
    },
    shards,
  };
}

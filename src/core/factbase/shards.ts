import { hashText } from '../text/hash-text';
import type { Article, Issue, Outlet, Pack, Position, Quote, Speaker } from './pack';

/** The kinds of record in a pack. */
export interface Records {
  outlets: Outlet;
  articles: Article;
  speakers: Speaker;
  issues: Issue;
  positions: Position;
  quotes: Quote;
}
export type Collection = keyof Records;

const collections = [
  'outlets',
  'articles',
  'speakers',
  'issues',
  'positions',
  'quotes',
] as const satisfies readonly Collection[];

/** Shards by collection; fixed when a pack is divided. */
export type ShardCounts = Readonly<Record<Collection, number>>;

/** Some of a collection's records; which, their ids alone decide. */
export interface Shard {
  /** “quotes/17” */
  readonly name: string;
  readonly records: readonly { readonly id: string }[];
}

/** A pack's records in small parts, so that a few can be had without reading all. */
export interface DividedPack {
  readonly counts: ShardCounts;
  readonly shards: readonly Shard[];
}

/** Records to a shard: reading one takes under a millisecond, and 10 MB make a few hundred. */
const shardSize = 100;

const shardOf = (collection: Collection, id: string, counts: ShardCounts): string =>
  `${collection}/${Number.parseInt(hashText(id), 36) % counts[collection]}`;

/** Divides a pack's records among shards by their ids. */
export function dividePack(pack: Pack): DividedPack {
  const counts = Object.fromEntries(
    collections.map((name) => [name, Math.max(1, Math.ceil(pack[name].length / shardSize))]),
  ) as Record<Collection, number>;
  const shards = new Map<string, { id: string }[]>();
  for (const collection of collections) {
    for (const record of pack[collection]) {
      const name = shardOf(collection, record.id, counts);
      const shard = shards.get(name);
      if (shard) shard.push(record);
      else shards.set(name, [record]);
    }
  }
  return { counts, shards: [...shards].map(([name, records]) => ({ name, records })) };
}

/** Reads shards by name, in the order asked; undefined for one that is not there. */
export type ReadShards = (
  names: readonly string[],
) => Promise<readonly (Shard['records'] | undefined)[]>;

/** Collects records by id out of shards, each shard read once. */
class Gatherer {
  private readonly read = new Map<string, Map<string, { id: string }>>();

  constructor(
    private readonly counts: ShardCounts,
    private readonly readShards: ReadShards,
  ) {}

  /** The records under `ids` that are there, each once. */
  async gather<C extends Collection>(
    collection: C,
    ids: readonly (string | undefined)[],
  ): Promise<Records[C][]> {
    const wanted = [...new Set(ids.filter((id) => id !== undefined))];
    const nameOf = (id: string) => shardOf(collection, id, this.counts);
    await this.load([...new Set(wanted.map(nameOf))].filter((name) => !this.read.has(name)));
    return wanted.flatMap((id) => (this.read.get(nameOf(id))?.get(id) as Records[C]) ?? []);
  }

  private async load(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const shards = await this.readShards(names);
    names.forEach((name, at) => {
      this.read.set(name, new Map((shards[at] ?? []).map((record) => [record.id, record])));
    });
  }
}

/**
 * The part of a divided pack that tells all about some of its quotes and positions: those records
 * and whatever they name. `frame` is the pack without its records.
 */
export async function gatherPart(
  frame: Pack,
  counts: ShardCounts,
  wanted: { readonly quotes: readonly string[]; readonly positions: readonly string[] },
  readShards: ReadShards,
): Promise<Pack> {
  const from = new Gatherer(counts, readShards);
  const quotes = await from.gather('quotes', wanted.quotes);
  const positions = await from.gather('positions', [
    ...wanted.positions,
    ...quotes.flatMap((quote) => quote.positions),
  ]);
  const printed = await from.gather('articles', [
    ...quotes.flatMap(({ versions }) => versions.map(({ article }) => article)),
    ...positions.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  ]);
  const originals = await from.gather(
    'articles',
    printed.map(({ copyOf }) => copyOf?.article),
  );
  const articles = [...new Set([...printed, ...originals])];
  const [outlets, speakers, issues] = await Promise.all([
    from.gather(
      'outlets',
      articles.flatMap(({ outlet, agencies, copyOf }) => [
        outlet,
        copyOf?.outlet,
        ...(agencies ?? []),
      ]),
    ),
    from.gather(
      'speakers',
      [...quotes, ...positions].map(({ speaker }) => speaker),
    ),
    from.gather(
      'issues',
      positions.map(({ issue }) => issue),
    ),
  ]);
  return { ...frame, outlets, articles, speakers, issues, positions, quotes };
}

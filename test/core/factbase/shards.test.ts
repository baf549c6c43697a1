import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMatch } from '../../../src/core/factbase/describe-match';
import { createFactBase } from '../../../src/core/factbase/fact-base';
import { noRecords, type Pack } from '../../../src/core/factbase/pack';
import { dividePack, gatherPart, type ReadShards } from '../../../src/core/factbase/shards';
import type { Match } from '../../../src/core/matching/match';
import { arbitraryPack } from './arbitrary-pack';

const frameOf = (pack: Pack): Pack => ({ ...pack, ...noRecords });

function reader(pack: Pack): { counts: ReturnType<typeof dividePack>['counts']; read: ReadShards } {
  const { counts, shards } = dividePack(pack);
  const byName = new Map(shards.map(({ name, records }) => [name, records]));
  return { counts, read: async (names) => names.map((name) => byName.get(name)) };
}

const spans = [{ paragraph: 0, start: 0, end: 5 }];
const found: Omit<Match, 'quote' | 'position' | 'speaker' | 'versions'> = {
  quotation: {
    kind: 'direct',
    spans,
    quoted: spans,
    text: 'Words',
    cue: null,
    source: null,
    speaker: null,
    rule: null,
    confidence: 1,
    provenance: null,
  },
  spans,
  verdict: 'same',
  creditedTo: null,
  score: 1,
  why: [],
};

/** A match of everything that a pack knows. */
const matchesOf = (pack: Pack): Match[] => [
  ...pack.quotes.map(({ id, speaker, versions }) => ({
    ...found,
    quote: id,
    position: null,
    speaker,
    versions: versions.map(({ article }, version) => ({
      ...{ version, article, score: 1, differences: [], columns: [] },
    })),
  })),
  ...pack.positions.map(({ id, speaker }) => ({
    ...found,
    ...{ verdict: 'position' as const, quote: null, position: id, speaker, versions: [] },
  })),
];

const tell = (pack: Pack, match: Match) =>
  describeMatch(match, ['Words'], createFactBase([pack]), { published: null, isOwn: () => false });

/** What a holding asks for, to tell of a match. */
const wantedBy = (pack: Pack, { quote, speaker }: Match) => ({
  quotes: quote === null ? [] : [quote],
  positions: pack.positions.filter((each) => each.speaker === speaker).map(({ id }) => id),
});

/** Packs whose records stand under so many ids that each collection has several shards. */
const manyRecords = arbitraryPack.map((pack): Pack => {
  const copies = Array.from({ length: 60 }, (_, copy) => copy);
  const renamed = <T extends { id: string }>(records: readonly T[]) =>
    copies.flatMap((copy) =>
      records.map((record) => ({ ...record, id: copy === 0 ? record.id : `${record.id}.${copy}` })),
    );
  return {
    ...pack,
    outlets: renamed(pack.outlets),
    articles: renamed(pack.articles),
    speakers: renamed(pack.speakers),
    issues: renamed(pack.issues),
    quotes: renamed(pack.quotes),
  };
});

describe('a pack in shards', () => {
  it.each([
    ['few', arbitraryPack, 150],
    ['many', manyRecords, 15],
  ] as const)(
    'tells of each match what the whole pack tells: %s records',
    async (_, packs, numRuns) => {
      await fc.assert(
        fc.asyncProperty(packs, async (pack) => {
          const { counts, read } = reader(pack);
          for (const match of matchesOf(pack).slice(0, 12)) {
            const part = await gatherPart(frameOf(pack), counts, wantedBy(pack, match), read);
            expect(tell(part, match)).toEqual(tell(pack, match));
          }
        }),
        { numRuns },
      );
    },
  );

  it('reads each shard at most once', async () => {
    await fc.assert(
      fc.asyncProperty(manyRecords, async (pack) => {
        const { counts, read } = reader(pack);
        const asked: string[] = [];
        const noting: ReadShards = (names) => {
          asked.push(...names);
          return read(names);
        };
        const quotes = pack.quotes.map(({ id }) => id);
        await gatherPart(frameOf(pack), counts, { quotes, positions: [] }, noting);
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 10 },
    );
  });

  it('holds every record once, under the same names whatever their order', () => {
    fc.assert(
      fc.property(manyRecords, (pack) => {
        const names = ({ shards }: ReturnType<typeof dividePack>) =>
          shards.flatMap(({ name, records }) => records.map(({ id }) => `${name} ${id}`)).sort();
        const turned: Pack = {
          ...pack,
          quotes: pack.quotes.toReversed(),
          articles: pack.articles.toReversed(),
        };
        expect(names(dividePack(turned))).toEqual(names(dividePack(pack)));
        expect(new Set(names(dividePack(pack))).size).toBe(
          [
            pack.outlets,
            pack.articles,
            pack.speakers,
            pack.issues,
            pack.positions,
            pack.quotes,
          ].flat().length,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('leaves out what is not there, and what a lost shard held', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async (pack) => {
        const { counts } = dividePack(pack);
        const quotes = [...pack.quotes.map(({ id }) => id), 'stranger'];
        const part = await gatherPart(
          frameOf(pack),
          counts,
          { quotes, positions: ['nobody'] },
          async (names) => names.map(() => undefined),
        );
        expect(part).toEqual(frameOf(pack));
      }),
      { numRuns: 20 },
    );
  });
});

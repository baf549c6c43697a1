import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  memoryPack,
  type ReadArticle,
  type ReadQuote,
  toSharedPack,
} from '../../../src/core/factbase/memory';
import type { Pack } from '../../../src/core/factbase/pack';
import { readPack } from '../../../src/core/factbase/read-pack';
import { writePack } from '../../../src/core/factbase/write-pack';

/** What pages may say: any characters, controls and halves of pairs among them. */
const anything = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: most }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: most }),
      fc.constantFrom('a\u0000b', '\u007f', '<b>&amp;</b>', '\ud83d', `${'x'.repeat(most - 1)}😀`),
    )
    .filter((text) => text.trim().length > 0)
    .map((text) => text.slice(0, most));

const addresses = [
  'https://post.example/a?b=c',
  'http://star.example/a',
  'https://user@star.example/a',
  `https://long.example/${'a'.repeat(2_500)}`,
  'https://дім.example/стаття',
] as const;

const article = (address: string): fc.Arbitrary<ReadArticle> =>
  fc.record({
    address: fc.constant(address),
    site: fc.constant('post.example'),
    outlet: anything(200),
    title: fc.option(anything(500), { nil: null }),
    published: fc.constantFrom(
      ...[null, '2031-01-05', '2031-01-05T10:00:00+0200', '5 January 2031', '2031-02-30', ''],
    ),
    readAt: fc.constant('2031-01-06T08:00:00.000Z'),
    bytes: fc.constant(400),
  });

const version = fc.record(
  {
    article: fc.constantFrom(...addresses),
    text: anything(5_000),
    kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
    paragraph: fc.nat(1_000),
    cue: anything(60),
    prefix: anything(120),
    suffix: anything(120),
  },
  { requiredKeys: ['article', 'text', 'kind', 'paragraph'] },
);

const quote = fc.record({
  id: fc.integer({ min: 1 }),
  names: fc.array(anything(300), { minLength: 1, maxLength: 3 }),
  versions: fc.array(version, { minLength: 1, maxLength: 4 }),
});

const remembered: fc.Arbitrary<{ quotes: ReadQuote[]; articles: ReadArticle[] }> = fc.record({
  quotes: fc.uniqueArray(quote, { maxLength: 6, selector: ({ id }) => id }),
  articles: fc.tuple(...addresses.map(article)),
});

const share = ({ quotes, articles }: { quotes: ReadQuote[]; articles: ReadArticle[] }): Pack =>
  toSharedPack(memoryPack(quotes, articles), '2031-02-01T00:00:00.000Z');

describe('what is remembered, as a pack', () => {
  it('can be read by everybody, whatever pages said', () => {
    fc.assert(
      fc.property(remembered, (memory) => {
        const reading = readPack(writePack(share(memory)));
        expect(reading.ok ? [] : reading.problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('holds every wording with its speaker and outlet, and no address but https', () => {
    fc.assert(
      fc.property(remembered, (memory) => {
        const pack = share(memory);
        const speakers = new Map(pack.speakers.map(({ id, name }) => [id, name]));
        expect(pack.quotes.length).toBe(memory.quotes.length);
        pack.quotes.forEach((shared, at) => {
          const read = memory.quotes[at];
          expect(shared.versions.length).toBe(read?.versions.length);
          expect(speakers.get(shared.speaker)?.length).toBeGreaterThan(0);
        });
        const shown = pack.articles.flatMap(({ url }) => url ?? []);
        expect(shown.every((url) => url.startsWith('https://'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('says what an ordinary memory says, word for word', () => {
    const articles: ReadArticle[] = [
      {
        ...{ address: 'https://post.example/a', site: 'post.example', outlet: 'The Morning Post' },
        ...{ title: 'Harbour', published: '2031-01-05', bytes: 500 },
        readAt: '2031-01-06T08:00:00.000Z',
      },
    ];
    const words = { text: 'We will never close it', kind: 'direct' as const, paragraph: 2 };
    const quotes: ReadQuote[] = [
      {
        id: 7,
        names: ['Mara Linden', 'Linden'],
        versions: [{ ...words, article: 'https://post.example/a', cue: 'said' }],
      },
    ];
    const pack = share({ quotes, articles });
    expect(pack.outlets).toEqual([{ id: 'o1', name: 'The Morning Post' }]);
    expect(pack.articles).toEqual([
      {
        ...{ id: 'a1', outlet: 'o1', url: 'https://post.example/a' },
        ...{ title: 'Harbour', published: '2031-01-05' },
      },
    ]);
    expect(pack.speakers).toMatchObject([{ id: 's1', name: 'Mara Linden', aliases: ['Linden'] }]);
    expect(pack.quotes).toEqual([
      {
        ...{ id: 'q7', speaker: 's1', positions: [] },
        versions: [{ ...words, article: 'a1', cue: 'said' }],
      },
    ]);
  });
});

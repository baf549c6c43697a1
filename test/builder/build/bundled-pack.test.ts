import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack, Quote } from '../../../src/core/factbase/pack';
import { readPack } from '../../../src/core/factbase/read-pack';
import { folderWith, runInProcess } from '../run-in-process';

const root = join(import.meta.dirname, '../../..');
const packFile = join(root, 'assets/packs/ceasefire-2025.json');
const metaFile = join(root, 'assets/packs/ceasefire-2025.meta.json');
const seeds = join(root, '../shared/seeds');

/**
 * Every quotation in the five articles, as a careful reader finds them: where it stands, who says
 * it, words that no other has, and which quote it is a version of. Quotations with one name in the
 * last column are one quote.
 */
const read: [article: string, paragraph: number, speaker: string, words: string, quote: string][] =
  [
    ['caliber-1', 3, 'miroshnik', 'a desire not to negotiate a settlement', 'only a ceasefire'],
    ['caliber-1', 5, 'miroshnik', 'a new escalation level in a month', 'escalation in a month'],

    ['ft-1', 4, 'ushakov', 'a temporary breather for Ukrainian troops', 'breather'],
    ['ft-1', 8, 'ushakov', 'of a closed nature', 'closed contacts'],
    [
      'ft-1',
      9,
      'ushakov',
      'a long-term peace agreement that takes into account',
      'long-term agreement',
    ],
    ['ft-1', 10, 'ushakov', 'Nobody needs steps that imitate', 'imitated peace'],
    ['ft-1', 10, 'ushakov', 'hopes [the US] knows our position', 'knows our position'],
    ['ft-1', 16, 'trump', 'do things financially', 'financial measures'],
    ['ft-1', 17, 'trump', 'Hopefully we can get a ceasefire', 'hopefully a ceasefire'],
    ['ft-1', 17, 'trump', 'gotten some positive messages', 'positive messages'],

    ['guardian-rewrite-1', 1, 'ushakov', 'a short reprieve for Ukrainian forces', 'breather'],
    ['guardian-rewrite-1', 2, 'ushakov', 'Steps that merely imitate', 'imitated peace'],
    ['guardian-rewrite-1', 4, 'ushakov', 'has a hasty character', 'hasty document'],
    ['guardian-rewrite-1', 10, 'peskov', 'getting ahead of things', 'ahead of things'],
    ['guardian-rewrite-1', 11, 'zakharova', 'as early as today', 'as early as today'],
    ['guardian-rewrite-1', 12, 'zakharova', 'ready to discuss the initiatives', 'ready to discuss'],
    ['guardian-rewrite-1', 12, 'zakharova', 'will not accept the deployment', 'no foreign forces'],
    ['guardian-rewrite-1', 16, 'putin', 'root causes', 'root causes'],

    ['mt-hannach-1', 6, 'ushakov', 'a temporary break for Ukrainian troops', 'breather'],
    ['mt-hannach-1', 7, 'ushakov', 'No one needs steps that imitate', 'imitated peace'],
    ['mt-hannach-1', 7, 'ushakov', 'hopes [the US] Knows our position', 'knows our position'],
    ['mt-hannach-1', 11, 'ushakov', 'of a closed nature', 'closed contacts'],
    ['mt-hannach-1', 12, 'ushakov', 'a long -term peace agreement', 'long-term agreement'],
    ['mt-hannach-1', 20, 'trump', 'do financially things', 'financial measures'],
    ['mt-hannach-1', 21, 'trump', 'I hope we can get a ceasefire', 'hopefully a ceasefire'],
    ['mt-hannach-1', 21, 'trump', 'have received positive messages', 'positive messages'],

    ['unn-reader-1', 0, 'lavrov', 'first a ceasefire, then negotiations', 'first a ceasefire'],
    ['unn-reader-1', 2, 'lavrov', 'and then we’ll see', 'then we’ll see'],
    ['unn-reader-1', 3, 'lavrov', 'We have already been in these stories', 'these stories'],
    ['unn-reader-1', 4, 'lavrov', 'concrete steps towards a long term', 'concrete steps'],
    ['unn-reader-1', 8, 'zelenskyy', 'The Russians Are Not Giving Signals', 'no signals'],
    ['unn-reader-1', 10, 'zelenskyy', 'the Russians are not giving signals', 'no signals'],
    ['unn-reader-1', 12, 'zelenskyy', 'Our production will only increase', 'own production'],
  ];

let pack: Pack;

beforeAll(async () => {
  const reading = readPack(await readFile(packFile, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  pack = reading.pack;
});

/** The pack's quotes that have such words there. */
function quotesWith(article: string, paragraph: number, words: string): Quote[] {
  return pack.quotes.filter(({ versions }) =>
    versions.some(
      (version) =>
        version.article === article &&
        version.paragraph === paragraph &&
        version.text.includes(words),
    ),
  );
}

describe('the bundled pack', () => {
  it.each(read)('has %s, paragraph %i: %s, “%s”', (article, paragraph, speaker, words) => {
    const quotes = quotesWith(article, paragraph, words);
    expect(quotes.map((quote) => quote.speaker)).toEqual([speaker]);
  });

  it('has no version that a careful reader does not find', () => {
    const found = read.map(([article, paragraph, , words]) => [article, paragraph, words] as const);
    const strange = pack.quotes
      .flatMap(({ versions }) => versions)
      .filter(
        ({ article, paragraph, text }) =>
          !found.some(([a, p, words]) => a === article && p === paragraph && text.includes(words)),
      );
    expect(strange).toEqual([]);
    expect(pack.quotes.flatMap(({ versions }) => versions)).toHaveLength(read.length);
  });

  it('groups versions into the quotes that a careful reader sees, no more and no fewer', () => {
    const groups = (quoteOf: (row: (typeof read)[number]) => string | undefined) => {
      const byQuote = new Map<string | undefined, string[]>();
      for (const row of read) {
        const quote = quoteOf(row);
        byQuote.set(quote, [...(byQuote.get(quote) ?? []), `${row[0]}: ${row[3]}`]);
      }
      return [...byQuote.values()];
    };
    expect(
      groups(([article, paragraph, , words]) => quotesWith(article, paragraph, words)[0]?.id),
    ).toEqual(groups((row) => row[4]));
  });

  it('shows each position by words of an article, and says so where they are a quotation', () => {
    for (const { id, evidence } of pack.positions) {
      for (const piece of evidence) {
        expect(piece.words, id).toBeTruthy();
        const quote = pack.quotes.find((it) => it.id === piece.quote);
        expect(piece.quote === undefined || quote?.positions.includes(id)).toBe(true);
      }
    }
    const quoted = pack.positions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(new Set(quoted).size).toBeGreaterThan(10);
  });

  it.skipIf(!existsSync(seeds))(
    'is what building it again gives, byte for byte (skipped where ../shared/seeds is not at hand)',
    async () => {
      const articles = (await readdir(seeds)).sort().map((name) => join(seeds, name));
      const out = join(await folderWith({}), 'pack.json');
      const { code, errors } = await runInProcess([
        ...['build', '--out', out, '--meta', metaFile],
        ...articles,
      ]);
      expect([code, errors]).toEqual([0, expect.stringContaining('5 articles')]);
      expect(await readFile(out, 'utf8')).toBe(await readFile(packFile, 'utf8'));
    },
  );
});

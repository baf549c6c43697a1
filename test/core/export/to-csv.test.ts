import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell } from '../../../src/core/export/guard-cell';
import { toCsv } from '../../../src/core/export/to-csv';
import type { Pack } from '../../../src/core/factbase/pack';
import { arbitraryPack } from '../factbase/arbitrary-pack';
import { readCsv, readLeniently } from './read-csv';

/** What OWASP names as the beginning of a formula, wide forms and white space before it included. */
const runs = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Takes the guards away as the docblock says: one apostrophe in each place. */
const unguard = (cell: string) =>
  cell
    .replace(/^'('*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/, '$1')
    .replace(/([;"\s]+)'(?='*[=+\-@＝＋－＠])/g, (found, gap: string) =>
      /[;\t\r\n]/.test(gap) ? gap : found,
    );

const soup = fc
  .array(
    fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＠',
      '\t',
      '\n',
      '\r',
      ';',
      ',',
      '"',
      ' ',
      'a',
      '1',
      '|',
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

const guarded: [text: string, cell: string][] = [
  ['=1+1', "'=1+1"],
  ['+41 22', "'+41 22"],
  ['-5 degrees', "'-5 degrees"],
  ['@cmd', "'@cmd"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t'=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'tis so", "'tis so"],
  ['a;=1', "a;'=1"],
  ['a; =1', "a; '=1"],
  ['a;b', 'a;b'],
  ['We said: no – never', 'We said: no – never'],
  ['one - two = three', 'one - two = three'],
  ['a\n- b', "a\n'- b"],
];

describe('guardCell', () => {
  it.each(guarded)('writes %j as %j', (text, cell) => expect(guardCell(text)).toBe(cell));

  it('leaves no formula, at the start or behind another divider, and loses nothing', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const cell = guardCell(text);
        expect(cell).not.toMatch(runs);
        for (const part of cell.split(/[;\t\r\n]/).slice(1))
          expect(part).not.toMatch(/^ *[=+\-@＝＋－＠]/);
        expect(unguard(cell)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text', () => {
    const gap = ';\n \t'.repeat(500_000);
    expect(guardCell(`a${gap}=`)).toBe(`a${gap}'=`);
    expect(guardCell("'".repeat(1_000_000))).toHaveLength(1_000_000);
  });
});

const text = (pack: Pack) => [...toCsv(pack)].join('');

/** A pack with `words` in every place that takes free text. */
function packWith(words: string): Pack {
  return {
    format: 'crossquote-pack',
    formatVersion: 1,
    id: 'test',
    title: words,
    language: 'en',
    licence: words,
    version: words,
    built: '2025-03-14',
    outlets: [{ id: 'herald', name: words }],
    articles: [
      { id: 'herald-1', outlet: 'herald', title: words, url: 'https://herald.example/1' },
      { id: 'herald-2', outlet: 'herald', copyOf: { how: 'translation', article: 'herald-1' } },
    ],
    speakers: [{ id: 'ada', kind: 'person', name: words, aliases: [], roles: [] }],
    issues: [{ id: 'bridge', title: words, terms: [] }],
    positions: [
      {
        id: 'ada-bridge',
        speaker: 'ada',
        issue: 'bridge',
        stance: 'supports',
        summary: words,
        evidence: [{ article: 'herald-1', paragraph: 2 }],
      },
    ],
    quotes: [
      {
        id: 'q1',
        speaker: 'ada',
        saidOn: '2025-03-13',
        versions: [
          { article: 'herald-1', text: words, kind: 'direct', paragraph: 2, cue: words },
          {
            article: 'herald-2',
            text: 'x',
            kind: 'mixed',
            paragraph: 3,
            prefix: words,
            suffix: words,
          },
        ],
        positions: ['ada-bridge'],
      },
    ],
  };
}

describe('toCsv', () => {
  it('starts with a byte order mark and a header, and has a row for each version', () => {
    const [header, first, second, ...more] = readCsv(text(packWith('Ada')).replace(/^\uFEFF/, ''));
    expect(text(packWith('Ada')).charCodeAt(0)).toBe(0xfeff);
    expect(more).toEqual([]);
    const told = (row: string[] | undefined) =>
      Object.fromEntries((header ?? []).map((name, i) => [name, row?.[i]]));
    expect(told(first)).toEqual({
      quote: 'q1',
      speaker: 'Ada',
      said_on: '2025-03-13',
      outlet: 'Ada',
      title: 'Ada',
      address: 'https://herald.example/1',
      published: '',
      copy_of: '',
      kind: 'direct',
      cue: 'Ada',
      paragraph: '2',
      prefix: '',
      text: 'Ada',
      suffix: '',
      positions: 'supports Ada',
    });
    expect(told(second)).toMatchObject({
      copy_of: 'translation from Ada',
      prefix: 'Ada',
      text: 'x',
    });
  });

  it('can be read back: every version’s words, in order', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const [header = [], ...rows] = readCsv(text(pack).slice(1));
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
        const read = (name: string) => rows.map((row) => unguard(row[header.indexOf(name)] ?? ''));
        const versions = pack.quotes.flatMap((quote) =>
          quote.versions.map((version) => ({ ...version, quote })),
        );
        expect(read('quote')).toEqual(versions.map(({ quote }) => quote.id));
        expect(read('text')).toEqual(versions.map((version) => version.text));
        expect(read('prefix')).toEqual(versions.map((version) => version.prefix ?? ''));
        const speakers = new Map(pack.speakers.map(({ id, name }) => [id, name]));
        expect(read('speaker')).toEqual(versions.map(({ quote }) => speakers.get(quote.speaker)));
      }),
    );
  });

  it('runs nothing in a spreadsheet, whichever sign it divides at', () => {
    fc.assert(
      fc.property(
        soup.filter((words) => words !== ''),
        (words) => {
          const csv = text(packWith(words)).slice(1);
          for (const divider of [',', ';', '\t'])
            for (const cell of readLeniently(csv, divider))
              expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not multiply a pack: very many positions of a quote are counted', () => {
    const pack = packWith('Ada');
    const [quote] = pack.quotes;
    if (!quote) throw new Error('No quote.');
    quote.positions = Array<string>(1000).fill('ada-bridge');
    expect(text(pack)).toContain('"1000 positions"');
  });
});

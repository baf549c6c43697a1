import { describe, expect, test } from 'vitest';
import { describeMatch, type PageContext } from '../../../src/core/factbase/describe-match';
import { createFactBase } from '../../../src/core/factbase/fact-base';
import type { Pack } from '../../../src/core/factbase/pack';
import type { Match } from '../../../src/core/matching/match';
import type { Quotation } from '../../../src/core/quotation/quotation';

const pack: Pack = {
  format: 'crossquote-pack',
  formatVersion: 1,
  id: 'harbour',
  title: 'The harbour dispute',
  language: 'en',
  licence: 'CC0-1.0',
  version: '1',
  built: '2031-02-01',
  outlets: [
    { id: 'post', name: 'The Morning Post', url: 'https://post.example' },
    { id: 'wire', name: 'Wire' },
  ],
  articles: [
    { id: 'post-1', outlet: 'post', title: 'Harbour', published: '2031-01-05' },
    { id: 'wire-1', outlet: 'wire', copyOf: { how: 'translation', article: 'post-1' } },
  ],
  speakers: [
    {
      id: 'linden',
      kind: 'person',
      name: 'Mara Linden',
      aliases: [],
      roles: [
        { title: 'deputy mayor', to: '2030-12' },
        { title: 'mayor', from: '2031-01', to: '2031-06' },
        { title: 'senator', from: '2031-07' },
      ],
    },
  ],
  issues: [{ id: 'harbour', title: 'Closing the harbour', terms: ['harbour'] }],
  positions: [
    {
      id: 'linden-harbour',
      speaker: 'linden',
      issue: 'harbour',
      stance: 'opposes',
      summary: 'Wants it open.',
      since: '2031-01-05',
      evidence: [{ article: 'post-1', paragraph: 2, quote: 'q1', words: 'never close' }],
    },
  ],
  quotes: [
    {
      id: 'q1',
      speaker: 'linden',
      saidOn: '2031-01-04',
      positions: ['linden-harbour'],
      versions: [
        { article: 'post-1', text: 'We will never close it', kind: 'direct', paragraph: 2 },
        { article: 'wire-1', text: 'We shall never shut it', kind: 'direct', paragraph: 1 },
      ],
    },
  ],
};
const base = createFactBase([pack]);

const paragraph = '“We will never close it,” Mara Linden said.';
const spans = [{ paragraph: 0, start: 1, end: 23 }];
const quotation: Quotation = {
  kind: 'direct',
  spans,
  quoted: spans,
  text: 'We will never close it',
  cue: { paragraph: 0, start: 38, end: 42 },
  source: { paragraph: 0, start: 26, end: 37 },
  speaker: 'Mara Linden',
  rule: 'named',
  confidence: 0.98,
  provenance: null,
};
const match: Match = {
  quotation,
  spans,
  verdict: 'same',
  quote: 'q1',
  position: null,
  speaker: 'linden',
  creditedTo: null,
  score: 1,
  why: [],
  versions: [
    { version: 0, article: 'post-1', score: 1, differences: [], columns: [] },
    {
      version: 1,
      article: 'wire-1',
      score: 0.9,
      differences: [{ kind: 'wording', page: 'close', version: 'shut' }],
      columns: [],
    },
  ],
};
const anywhere: PageContext = { published: null, isOwn: () => false };
const tell = (changed: Partial<Match> = {}, page: Partial<PageContext> = {}) =>
  describeMatch({ ...match, ...changed }, [paragraph], base, { ...anywhere, ...page });

describe('describeMatch', () => {
  test('tells the speaker with the role of the day it was said', () => {
    expect(tell()?.speaker).toMatchObject({ name: 'Mara Linden', role: 'mayor' });
  });

  test('tells each version with its outlet and whose article it copies', () => {
    const sources = tell()?.versions.map(({ source, text }) => [
      source.outlet,
      text,
      source.copyOf,
    ]);
    expect(sources).toEqual([
      ['The Morning Post', 'We will never close it', null],
      ['Wire', 'We shall never shut it', { how: 'translation', outlet: 'The Morning Post' }],
    ]);
  });

  test('tells that the page has the speaker hold the opposite, and where the position is from', () => {
    const contrary = {
      kind: 'negation' as const,
      page: 'she would close it',
      version: 'never close',
      article: 'post-1',
    };
    const position = 'linden-harbour';
    const told = tell({ verdict: 'likely', quote: null, position, versions: [], contrary });
    expect(told).toMatchObject({
      material: true,
      positions: [{ id: 'linden-harbour' }],
      contrary: {
        page: contrary.page,
        known: 'never close',
        source: { outlet: 'The Morning Post' },
      },
    });
    expect(tell()).not.toHaveProperty('contrary');
  });

  test("leaves out versions of the page's own outlet", () => {
    const told = tell({}, { isOwn: ({ outlet }) => outlet === 'post' });
    expect(told?.versions.map(({ source }) => source.outlet)).toEqual(['Wire']);
  });

  test('tells where the speaker stands, with the words that show it', () => {
    expect(tell()?.positions).toMatchObject([
      {
        issue: 'Closing the harbour',
        stance: 'opposes',
        evidence: [{ source: { outlet: 'The Morning Post' }, words: 'never close' }],
      },
    ]);
  });

  test("gives the page's words and the speaker's name beside them", () => {
    expect(tell()).toMatchObject({ text: 'We will never close it', name: quotation.source });
  });

  test('takes a pronoun for no name', () => {
    const told = tell({ quotation: { ...quotation, rule: 'pronoun' } });
    expect(told?.name).toBeNull();
  });

  test.each([
    ['wording alone', {}, false],
    ['another speaker credited', { creditedTo: 'Tomas Reyl' }, true],
    [
      'a number changed',
      {
        versions: [
          {
            version: 0,
            article: 'post-1',
            score: 0.9,
            differences: [{ kind: 'number', page: '60', version: '30' }],
            columns: [],
          },
        ],
      } satisfies Partial<Match>,
      true,
    ],
  ])('is material or not: %s', (_, changed, material) => {
    expect(tell(changed)?.material).toBe(material);
  });

  test('keeps its key as long as quote and words stay', () => {
    expect(tell()?.key).toBe(tell({ score: 0.8 })?.key);
    expect(tell()?.key).not.toBe(tell({ spans: [{ paragraph: 0, start: 1, end: 14 }] })?.key);
  });

  test('tells nothing of a speaker that the base does not hold', () => {
    expect(tell({ speaker: 'nobody' })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/factbase/pack';
import {
  createMatcher,
  type Matcher,
  openMatcher,
} from '../../../src/core/matching/create-matcher';
import type { Quotation } from '../../../src/core/quotation/quotation';
import { loadLexicon } from './load-lexicon';

const lexicon = loadLexicon();

const speakers = [
  { id: 'venn', kind: 'person' as const, name: 'Orla Venn', aliases: [], roles: [] },
  {
    id: 'dole',
    kind: 'person' as const,
    name: 'Casimir Dole',
    aliases: ['Kasimir Dole'],
    roles: [],
  },
];

/** Invented speakers and outlets. */
const pack: Pack = {
  format: 'crossquote-pack',
  formatVersion: 1,
  id: 'test',
  title: 'Test',
  language: 'en',
  licence: 'CC0-1.0',
  version: '1',
  built: '2025-03-13',
  outlets: [{ id: 'gull', name: 'The Gull' }],
  articles: [
    { id: 'gull-1', outlet: 'gull', published: '2025-03-13' },
    { id: 'gull-2', outlet: 'gull', published: '2025-03-14' },
  ],
  speakers,
  issues: [
    {
      id: 'bridge',
      title: 'a new bridge over the Arn',
      terms: ['new bridge', 'bridge over the Arn'],
    },
  ],
  positions: [
    {
      id: 'dole-bridge',
      speaker: 'dole',
      issue: 'bridge',
      stance: 'opposes',
      summary: 'Opposes a new bridge over the Arn as too dear for the town.',
      evidence: [{ article: 'gull-1', paragraph: 4, words: 'rejects the new bridge over the Arn' }],
    },
  ],
  quotes: [
    quote('ferry', 'venn', [
      'The ferry will sail every morning as long as there is one passenger.',
      'The ferry is going to sail each morning while there is a single passenger.',
    ]),
    quote('gates', 'venn', [
      'We closed the flood gates at midnight because nobody upstream would answer the telephone.',
    ]),
    quote('debts', 'dole', ['A town that borrows to pay its gardeners has lost its way.']),
    quote('roots', 'dole', ['deep roots'], 'The orchard on Saint Anne’s hill has'),
  ],
};

function quote(id: string, speaker: string, texts: readonly string[], prefix?: string) {
  const versions = texts.map((text, at) => ({
    article: `gull-${at + 1}`,
    text,
    kind: 'direct' as const,
    paragraph: 1,
    ...(prefix === undefined ? {} : { prefix }),
  }));
  return { id, speaker, versions, positions: [] };
}

/** A quotation of the marked words `[[…]]` of a paragraph, and the paragraph without the marks. */
function read(marked: string, told: Partial<Quotation> = {}) {
  const paragraph = marked.replaceAll('[[', '').replaceAll(']]', '');
  const spans = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map((found, at) => {
    const start = found.index - at * 4;
    return { paragraph: 0, start, end: start + (found[1] ?? '').length };
  });
  const quotation: Quotation = {
    kind: 'direct',
    spans,
    quoted: told.kind === 'indirect' ? [] : spans,
    text: spans.map(({ start, end }) => paragraph.slice(start, end)).join(' '),
    cue: null,
    source: null,
    speaker: null,
    rule: null,
    confidence: 0,
    provenance: null,
    ...told,
  };
  return { paragraph, quotation };
}

const named = (speaker: string): Partial<Quotation> => ({
  speaker,
  rule: 'named',
  confidence: 0.95,
});

const match = (matcher: Matcher, marked: string, told?: Partial<Quotation>, published?: string) => {
  const { paragraph, quotation } = read(marked, told);
  return matcher
    .matchArticle([paragraph], [quotation], published ? { published } : {})
    .map((found) => ({
      ...found,
      words: found.spans.map(({ start, end }) => paragraph.slice(start, end)).join(' '),
    }));
};

interface Case {
  readonly name: string;
  readonly marked: string;
  readonly told?: Partial<Quotation>;
  readonly published?: string;
  readonly quotes: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'word for word',
    marked: '“[[A town that borrows to pay its gardeners has lost its way]],” he said.',
    quotes: ['debts'],
  },
  { name: 'a part', marked: 'She “[[closed the flood gates at midnight]]”.', quotes: ['gates'] },
  {
    name: 'in other words',
    marked: '“[[Any town that borrows money to pay the gardeners has lost its way.]]”',
    told: named('Casimir Dole'),
    quotes: ['debts'],
  },
  {
    name: 'interrupted',
    marked:
      '“[[We closed the flood gates at midnight]],” she said, “[[because nobody upstream would answer the telephone.]]”',
    quotes: ['gates'],
  },
  {
    name: 'two joined',
    marked:
      '“[[The ferry will sail every morning as long as there is one passenger, and we closed the flood gates at midnight because nobody upstream would answer the telephone.]]”',
    quotes: ['ferry', 'gates'],
  },
  {
    name: 'another statement',
    marked: '“[[A town that plants gardens will never be lost.]]”',
    quotes: [],
  },
  {
    name: 'a fragment beside its speaker and subject',
    marked: 'The orchard, Dole said, had “[[deep roots]]”.',
    told: named('Casimir Dole'),
    quotes: ['roots'],
  },
  {
    name: 'a fragment beside its speaker on near days',
    marked: 'Dole saw “[[deep roots]]”.',
    told: named('Casimir Dole'),
    published: '2025-03-14',
    quotes: ['roots'],
  },
  {
    name: 'a fragment about something else',
    marked: 'The quarrel, Dole said, had “[[deep roots]]”.',
    told: named('Casimir Dole'),
    quotes: [],
  },
  {
    name: 'a fragment by another',
    marked: 'The orchard, Venn said, had “[[deep roots]]”.',
    told: named('Orla Venn'),
    quotes: [],
  },
];

describe('matchArticle', () => {
  const matcher = createMatcher([pack], lexicon);

  for (const { name, marked, told, published, quotes } of cases) {
    it(`matches ${name}`, () => {
      const found = match(matcher, marked, told, published);
      expect(found.map(({ quote: id }) => id).sort()).toEqual([...quotes].sort());
    });
  }

  it('tells the two parts of joined quotes apart', () => {
    const marked = cases.find(({ name }) => name === 'two joined')?.marked ?? '';
    const found = match(matcher, marked);
    expect(found.find(({ quote: id }) => id === 'ferry')?.words).toMatch(/^The ferry .* passenger/);
    expect(found.find(({ quote: id }) => id === 'gates')?.words).toMatch(/closed .* telephone/);
  });

  it('takes two stretches for the quote that they are the whole of, or each for its own', () => {
    const opening = quote('opening', 'venn', ['We closed the flood gates at midnight.']);
    const base = createMatcher([{ ...pack, quotes: [...pack.quotes, opening] }], lexicon);
    const find = (second: string, all: boolean) => {
      const marked = `“[[We closed the flood gates at midnight]],” Venn said. “[[${second}]].”`;
      const { paragraph, quotation } = read(marked, named('Orla Venn'));
      const found = base.matchArticle([paragraph], [quotation], { all });
      return found.map(({ quote: id }) => id).sort();
    };
    const rest = 'because nobody upstream would answer the telephone';
    expect(find(rest, false)).toEqual(['gates']);
    expect(find(rest, true)).toEqual(['gates', 'opening']);
    expect(find('The ferry will sail every morning', false)).toEqual(['ferry', 'opening']);
  });

  it('finds by a stretch what many nearer to the other stretch hide in the whole', () => {
    const [, gates, debts] = pack.quotes;
    if (!gates || !debts) throw new Error('the pack has lost its quotes');
    const twins = Array.from({ length: 8 }, (_, at) => ({ ...gates, id: `gates-${at}` }));
    const base = createMatcher([{ ...pack, quotes: [...twins, debts] }], lexicon);
    const [closed, borrows] = [gates, debts].map((one) => one.versions[0]?.text);
    const found = match(base, `“[[${closed}]]” and “[[${borrows}]]”`).map(({ quote: id }) => id);
    expect(found).toContain('debts');
    expect(found).toHaveLength(2);
  });

  it('compares every version of the quote, the nearest first', () => {
    const [found] = match(
      matcher,
      '“[[The ferry is going to sail each morning while there is a single passenger]]”',
    );
    expect(found?.versions.map(({ version, article }) => [version, article])).toEqual([
      [1, 'gull-2'],
      [0, 'gull-1'],
    ]);
    expect(found?.versions[0]?.differences).toEqual([]);
  });

  it('says who is credited instead', () => {
    const [found] = match(
      matcher,
      '“[[A town that borrows to pay its gardeners has lost its way]]”',
      named('Orla Venn'),
    );
    expect(found).toMatchObject({ speaker: 'dole', creditedTo: 'Orla Venn' });
    expect(found?.versions[0]?.differences).toContainEqual({
      kind: 'speaker',
      page: 'Orla Venn',
      version: 'Casimir Dole',
    });
    expect(found?.why.map(({ code }) => code)).toContain('speaker-differs');
  });

  it('holds a known speaker against nobody who is only guessed', () => {
    const [found] = match(
      matcher,
      '“[[A town that borrows to pay its gardeners has lost its way]]”',
      { speaker: 'Orla Venn', rule: 'nearby', confidence: 0.3 },
    );
    expect(found).toMatchObject({ speaker: 'dole', creditedTo: null });
  });

  it('knows a name in another spelling', () => {
    const [found] = match(
      matcher,
      '“[[A town that borrows to pay its gardeners has lost its way]]”',
      named('Kazimir Dole'),
    );
    expect(found?.creditedTo).toBeNull();
  });

  it('recognises a report of a position, and not its opposite', () => {
    const report = (marked: string) =>
      match(matcher, marked, { kind: 'indirect', ...named('Casimir Dole') });
    expect(report('Dole said [[he rejected the new bridge over the Arn]].')).toMatchObject([
      { verdict: 'position', position: 'dole-bridge', speaker: 'dole', versions: [] },
    ]);
    expect(report('Dole said [[he rejected the new school by the church]].')).toEqual([]);
    expect(report('Dole said [[he would discuss a new bridge over the Arn]].')).toEqual([]);
  });

  it('shows that the page has a speaker hold the opposite', () => {
    const supports = [
      'he supported a new bridge over the Arn',
      'he would not reject the new bridge',
    ];
    for (const words of supports) {
      const told = { kind: 'indirect' as const, ...named('Casimir Dole') };
      expect(match(matcher, `Dole said [[${words}]].`, told)).toMatchObject([
        {
          verdict: 'likely',
          quote: null,
          position: 'dole-bridge',
          contrary: { kind: 'negation', page: words, article: 'gull-1' },
        },
      ]);
      expect(match(matcher, `Venn said [[${words}]].`, { ...told, ...named('Orla Venn') })).toEqual(
        [],
      );
    }
  });

  it('knows speech without marks that says a quote again, and leads to its versions', () => {
    const marked = 'He said [[a town that borrows to pay its gardeners has lost its way]].';
    const report = (speaker: string, base: Matcher) =>
      match(base, marked, { kind: 'indirect', ...named(speaker) });
    const [found] = report('Casimir Dole', matcher);
    expect(found).toMatchObject({ verdict: 'likely', quote: 'debts', position: null });
    expect(found?.versions).toHaveLength(1);
    expect(report('Orla Venn', matcher)).toEqual([]);
    const quotes = pack.quotes.map((one) => ({ ...one, positions: ['dole-bridge'] }));
    expect(report('Casimir Dole', createMatcher([{ ...pack, quotes }], lexicon))).toMatchObject([
      { verdict: 'position', quote: 'debts', position: 'dole-bridge' },
    ]);
  });

  it('takes no stand from another subject', () => {
    const report = (marked: string) =>
      match(matcher, marked, { kind: 'indirect', ...named('Casimir Dole') });
    expect(report('Dole said [[he rejected the new school by the church]].')).toEqual([]);
  });

  it('never leaves the quotation', () => {
    for (const { marked, told } of cases) {
      const { paragraph, quotation } = read(marked, told);
      for (const { spans } of matcher.matchArticle([paragraph], [quotation])) {
        for (const { start, end } of spans) {
          expect(quotation.spans.some((span) => span.start <= start && end <= span.end)).toBe(true);
        }
      }
    }
  });
});

describe('the index', () => {
  const words =
    '“[[We closed the flood gates at midnight because nobody upstream would answer the telephone.]]”';

  it('answers the same after it was written and read', () => {
    const matcher = createMatcher([pack], lexicon);
    const opened = openMatcher(matcher.toBlob(), [pack], lexicon);
    if ('broken' in opened) throw new Error(opened.broken);
    for (const { marked, told } of cases)
      expect(match(opened, marked, told)).toEqual(match(matcher, marked, told));
  });

  it('forgets a quote and takes in another', () => {
    const matcher = createMatcher([pack], lexicon);
    matcher.remove(['gates', 'no such quote']);
    expect(match(matcher, words)).toEqual([]);
    const added = quote('lighthouse', 'venn', [
      'The lighthouse keeper counts the herons before he counts the ships.',
    ]);
    matcher.add({ ...pack, positions: [], quotes: [added] });
    expect(
      match(matcher, '“[[The lighthouse keeper counts the herons before he counts the ships]]”'),
    ).toMatchObject([{ quote: 'lighthouse', speaker: 'venn' }]);
    const opened = openMatcher(matcher.toBlob(), [], lexicon);
    if ('broken' in opened) throw new Error(opened.broken);
    expect(match(opened, words)).toEqual([]);
    expect(match(opened, '“[[The lighthouse keeper counts the herons]]”')).toHaveLength(1);
  });

  it('writes no trace of what was removed, and answers as if that had never been', () => {
    const removed = new Set(['gates']);
    const matcher = createMatcher([pack], lexicon);
    matcher.remove(removed);
    const written = matcher.toBlob();
    const kept = { ...pack, quotes: pack.quotes.filter(({ id }) => !removed.has(id)) };
    const opened = openMatcher(written, [kept], lexicon);
    if ('broken' in opened) throw new Error(opened.broken);
    const never = createMatcher([kept], lexicon);
    for (const { marked, told } of cases)
      expect(match(opened, marked, told)).toEqual(match(never, marked, told));
    const bytes = new TextDecoder('latin1').decode(written);
    expect(bytes).not.toContain('midnight');
    expect(new TextDecoder('latin1').decode(blob)).toContain('midnight');
  });

  it('grows after it was read from a blob', () => {
    const opened = openMatcher(createMatcher([pack], lexicon).toBlob(), [pack], lexicon);
    if ('broken' in opened) throw new Error(opened.broken);
    opened.add({
      ...pack,
      positions: [],
      quotes: [
        quote('owl', 'dole', ['An owl in the town hall tower has eaten three of our pigeons.']),
      ],
    });
    expect(
      match(opened, '“[[An owl in the town hall tower has eaten three of our pigeons]]”'),
    ).toHaveLength(1);
    expect(match(opened, words)).toHaveLength(1);
  });

  const blob = createMatcher([pack], lexicon).toBlob();
  const damaged: readonly (readonly [name: string, blob: Uint8Array])[] = [
    ['nothing', new Uint8Array(0)],
    ['zeros', new Uint8Array(64)],
    ['a blob cut short', blob.slice(0, blob.length - 8)],
    ['a blob with more behind', new Uint8Array([...blob, 0, 0, 0, 0])],
    ['a changed byte', blob.map((byte, at) => (at === blob.length - 9 ? byte ^ 64 : byte))],
    ['a changed length', blob.map((byte, at) => (at === 13 ? byte ^ 1 : byte))],
  ];
  for (const [name, bytes] of damaged) {
    it(`refuses ${name}`, () => {
      expect(openMatcher(bytes, [pack], lexicon)).toEqual({ broken: expect.any(String) });
    });
  }
});

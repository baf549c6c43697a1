import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, type Pack } from '../../../src/core/factbase/pack';
import { readPack } from '../../../src/core/factbase/read-pack';
import { writePack } from '../../../src/core/factbase/write-pack';
import { arbitraryPack } from './arbitrary-pack';

const sound = {
  format: 'crossquote-pack',
  formatVersion: 1,
  id: 'test',
  title: 'Test',
  language: 'en',
  licence: 'CC0-1.0',
  version: '1',
  built: '2025-03-14',
  outlets: [{ id: 'herald', name: 'The Herald' }],
  articles: [
    { id: 'herald-1', outlet: 'herald' },
    { id: 'herald-2', outlet: 'herald' },
  ],
  speakers: [{ id: 'ada', kind: 'person', name: 'Ada Quill', aliases: [], roles: [] }],
  issues: [{ id: 'bridge', title: 'a new bridge', terms: ['bridge'] }],
  positions: [
    {
      id: 'ada-bridge',
      speaker: 'ada',
      issue: 'bridge',
      stance: 'supports',
      summary: 'Wants the bridge.',
      evidence: [{ article: 'herald-1', paragraph: 2, quote: 'q1' }],
    },
  ],
  quotes: [
    {
      id: 'q1',
      speaker: 'ada',
      versions: [{ article: 'herald-1', text: 'Build it', kind: 'direct', paragraph: 2 }],
      positions: ['ada-bridge'],
    },
  ],
} satisfies Pack;

/** The sound pack with one field set to something else; `undefined` takes it away. */
function withField(path: string, value: unknown): string {
  const pack = structuredClone(sound) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = pack;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return JSON.stringify(pack);
}

const faults: [path: string, value: unknown, place: string, message: RegExp][] = [
  ['format', 'other', 'format', /crossquote-pack/],
  ['formatVersion', 2, 'formatVersion', /1/],
  ['language', 'English!', 'language', /language/],
  ['built', 'yesterday', 'built', /ISO date/],
  ['built', '2025-02-30', 'built', /calendar/],
  ['homepage', 'http://known.example', 'homepage', /https/],
  ['homepage', 'https://known.example@other.example', 'homepage', /https/],
  ['quotes', undefined, 'quotes', /array/],
  ['extra', 1, '', /extra/],
  ['outlets.0.id', '../x', 'outlets[0].id', /id/],
  ['outlets.0.url', 'javascript:alert(1)', 'outlets[0].url', /https/],
  ['articles.0.outlet', 'ft', 'articles[0].outlet', /no outlet "ft"/],
  ['articles.0.agencies', ['herald', 'tass'], 'articles[0].agencies[1]', /no outlet "tass"/],
  ['articles.1.id', 'herald-1', 'articles[1].id', /twice/],
  ['articles.0.copyOf', { how: 'copy', article: 'x' }, 'articles[0].copyOf.article', /no article/],
  ['articles.0.copyOf', { how: 'copy', outlet: 'x' }, 'articles[0].copyOf.outlet', /no outlet/],
  [
    'articles.0.copyOf',
    { how: 'copy', article: 'herald-1' },
    'articles[0].copyOf.article',
    /itself/,
  ],
  ['speakers.0.kind', 'robot', 'speakers[0].kind', /person/],
  ['speakers.0.name', '', 'speakers[0].name', /./],
  [
    'speakers.0.roles',
    [{ title: 'mayor', from: '2025', to: '2024' }],
    'speakers[0].roles[0].to',
    /before/,
  ],
  ['positions.0.speaker', 'bob', 'positions[0].speaker', /no speaker "bob"/],
  ['positions.0.issue', 'tunnel', 'positions[0].issue', /no issue "tunnel"/],
  ['positions.0.stance', 'maybe', 'positions[0].stance', /supports/],
  ['positions.0.evidence', [], 'positions[0].evidence', /1/],
  ['positions.0.evidence.0.article', 'x', 'positions[0].evidence[0].article', /no article "x"/],
  ['positions.0.evidence.0.article', 'herald-2', 'positions[0].evidence[0].quote', /no version in/],
  [
    'positions.0.evidence.0.paragraph',
    1,
    'positions[0].evidence[0].paragraph',
    /starts only after/,
  ],
  ['positions.0.evidence.0.paragraph', -1, 'positions[0].evidence[0].paragraph', /0/],
  ['positions.0.evidence.0.quote', 'q2', 'positions[0].evidence[0].quote', /no quote "q2"/],
  ['quotes.0.speaker', 'bob', 'quotes[0].speaker', /no speaker "bob"/],
  ['quotes.0.positions', ['x'], 'quotes[0].positions[0]', /no position "x"/],
  ['quotes.0.versions', [], 'quotes[0].versions', /1/],
  ['quotes.0.versions.0.article', 'ft-1', 'quotes[0].versions[0].article', /no article "ft-1"/],
  ['quotes.0.versions.0.text', 'a\u0000b', 'quotes[0].versions[0].text', /control/],
  ['quotes.0.versions.0.text', 'x'.repeat(5001), 'quotes[0].versions[0].text', /5000/],
  ['quotes.0.versions.0.html', '<b>', 'quotes[0].versions[0]', /html/],
];

const broken: [name: string, text: string, place: string][] = [
  ['empty', '', 'line 1, column 1'],
  ['cut short', '{"format": "crossquote-pack",\n', 'line 2, column 1'],
  ['a comma too many', '{\n  "id": "a",\n}', 'line 3, column 1'],
  ['no quotes', '{id: 1}', 'line 1, column 2'],
  ['a line break in a string', '{"id": "a\nb"}', 'line 1, column 10'],
  ['a number like no other', '{"id":\n 01}', 'line 2, column 3'],
  ['two values', '{} {}', 'line 1, column 4'],
  ['the wrong bracket', '{"a": [1}', 'line 1, column 9'],
  ['deep', `{"a":\n${'['.repeat(100_000)}`, 'line 2, column 16'],
  ['deep in objects', '{"a":'.repeat(50_000), 'line 1, column 81'],
];

describe('readPack', () => {
  it('takes a sound pack', () => {
    expect(readPack(JSON.stringify(sound))).toEqual({ ok: true, pack: sound });
  });

  it.each(faults)('refuses a wrong %s', (path, value, place, message) => {
    const reading = readPack(withField(path, value));
    const problems = reading.ok ? [] : reading.problems;
    expect(problems[0]).toEqual({ place, message: expect.stringMatching(message) });
  });

  it.each(broken)('tells where a text is no JSON: %s', (_, text, place) => {
    const reading = readPack(text);
    expect(reading.ok ? null : reading.problems[0]?.place).toBe(place);
  });

  it('refuses a ring of copies', () => {
    const pack: Pack = structuredClone(sound);
    pack.articles[0] = {
      id: 'herald-1',
      outlet: 'herald',
      copyOf: { how: 'copy', article: 'herald-2' },
    };
    pack.articles[1] = {
      id: 'herald-2',
      outlet: 'herald',
      copyOf: { how: 'copy', article: 'herald-1' },
    };
    const reading = readPack(JSON.stringify(pack));
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.place)).toEqual([
      'articles[0].copyOf.article',
    ]);
  });

  it('refuses what is too large before it parses it', () => {
    const reading = readPack(`{${' '.repeat(limits.bytes)}}`);
    expect(reading).toEqual({ ok: false, problems: [{ place: '', message: 'larger than 64 MB' }] });
  });

  it('takes short records in great number', () => {
    const quotes = Array.from({ length: 50_000 }, (_, i) => ({
      id: `${i}`,
      speaker: 'ada',
      versions: [{ article: 'herald-1', text: 'x', kind: 'direct', paragraph: 0 }],
      positions: ['ada-bridge'],
    }));
    expect(readPack(withField('quotes', [...sound.quotes, ...quotes])).ok).toBe(true);
  });

  it('counts bytes, not characters', () => {
    const reading = readPack(`"${'я'.repeat(limits.bytes / 2)}"`);
    expect(reading.ok ? '' : reading.problems[0]?.message).toBe('larger than 64 MB');
  });

  it('refuses a bomb of small values', () => {
    for (const [piece, times] of [
      ['[],', 20_000_000],
      ['[],', 100_000],
      ['0,', 100_000],
    ] as const) {
      const reading = readPack(`{"quotes":[${piece.repeat(times)}0]}`);
      const [problem] = reading.ok ? [] : reading.problems;
      expect(problem?.message).toMatch(/^more than \d+ values$/);
    }
  });

  it('names only the first of very many problems', () => {
    const reading = readPack(withField('outlets', Array(100_000).fill({ id: 1 })));
    expect(reading.ok ? 0 : reading.problems.length).toBe(20);
  });

  it('names a field in brief, however long its name', () => {
    const reading = readPack(withField('x'.repeat(1_000_000), 1));
    const [problem] = reading.ok ? [] : reading.problems;
    expect(problem?.message).toMatch(/^Unrecognized key: "x{50,300}…$/);
  });

  it('does not let a name that JavaScript treats specially through', () => {
    const text = JSON.stringify(sound).replace(
      '"id":"herald"',
      '"__proto__":{"x":1},"id":"herald"',
    );
    expect(readPack(text).ok).toBe(false);
  });
});

describe('writePack', () => {
  it('is read again as the same pack, and written again as the same text', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const text = writePack(pack);
        const reading = readPack(text);
        expect(reading).toEqual({ ok: true, pack });
        expect(reading.ok && writePack(reading.pack)).toBe(text);
      }),
    );
  });

  it('does not depend on the order of fields', () => {
    const turn = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turn)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, it]) => [name, turn(it)]),
            )
          : value;
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        expect(writePack(turn(pack) as Pack)).toBe(writePack(pack));
      }),
    );
  });

  it('gives each record and each version a line of its own', () => {
    const lines = writePack(sound).split('\n');
    for (const id of ['"id":"herald"', '"id":"herald-2"', '"id":"ada"', '"id":"q1"', 'Build it']) {
      expect(lines.filter((line) => line.includes(id))).toHaveLength(1);
    }
    expect(lines.filter((line) => line.includes('"id":"q1"') && line.includes('Build it'))).toEqual(
      [],
    );
  });
});

/** Cuts, doubles or changes a piece of a text. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  by: fc.oneof(
    fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '\n',
      '0',
      'null',
      '"x":1,',
      '\u0000',
    ),
    fc.string({ maxLength: 6 }),
  ),
});

describe('a pack that was tampered with', () => {
  it('is refused with a place, or is sound in itself', () => {
    fc.assert(
      fc.property(
        arbitraryPack,
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (pack, mutations) => {
          let text = writePack(pack);
          for (const { at, length, by } of mutations) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + by + text.slice(start + length);
          }
          const reading = readPack(text);
          if (reading.ok) expect(readPack(writePack(reading.pack))).toEqual(reading);
          else expect(reading.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        expect(readPack(json).ok).toBe(false);
        expect(readPack(text).ok).toBe(false);
      }),
    );
  });
});

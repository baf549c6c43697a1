import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, PositionView, VersionView } from '../../../src/core/factbase/annotation';
import { joinAnnotations, placeMemories } from '../../../src/core/factbase/join-annotations';

const version = (
  text: string,
  outlet: string,
  packs: readonly string[],
  equal = 1,
): VersionView => ({
  source: {
    ...{ outlet, title: null, url: `https://${outlet}.example/${text.length}`, published: null },
    ...{ agencies: [], copyOf: null },
  },
  text,
  differences: [],
  columns: Array.from({ length: 4 }, (_, at) => ({ page: 'a', version: 'b', equal: at < equal })),
  packs,
});

const position = (summary: string, since: string | null): PositionView => ({
  ...{ id: summary, issue: 'Harbour', stance: 'opposes', summary, since, evidence: [] },
});

const plain: Annotation = {
  key: 'a/q1~1',
  private: false,
  verdict: 'same',
  quote: 'q1',
  spans: [{ paragraph: 0, start: 0, end: 20 }],
  name: null,
  text: 'Words',
  score: 0.9,
  why: [],
  material: false,
  speaker: { id: 'person/mara linden', kind: 'person', name: 'Mara Linden', role: null },
  creditedTo: null,
  versions: [],
  remembered: [],
  positions: [],
  history: [],
};

const arbitraryVersion = fc
  .record({
    text: fc.constantFrom('never close', 'NEVER  close', 'never shut', 'not close'),
    outlet: fc.constantFrom('post', 'star'),
    equal: fc.nat(4),
    pack: fc.constantFrom('First', 'Second', 'Third'),
  })
  .map(({ text, outlet, equal, pack }) => version(text, outlet, [pack], equal));

const positions = fc.array(
  fc
    .tuple(fc.constantFrom('open', 'shut'), fc.constantFrom(null, '2030', '2031-01'))
    .map(([summary, since]) => position(summary, since)),
  { maxLength: 2 },
);

const arbitraryAnnotation = fc
  .record({
    verdict: fc.constantFrom('same' as const, 'likely' as const, 'position' as const),
    score: fc.constantFrom(0.5, 0.7, 0.9),
    material: fc.boolean(),
    speaker: fc.constantFrom('a', 'b'),
    paragraph: fc.nat(1),
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 12 }),
    versions: fc.array(arbitraryVersion, { maxLength: 3 }),
    positions,
    history: positions,
  })
  .map(
    ({ speaker, paragraph, start, length, ...rest }): Omit<Annotation, 'key'> => ({
      ...{ ...plain, ...rest },
      speaker: { ...plain.speaker, id: speaker },
      spans: [{ paragraph, start, end: start + length }],
    }),
  );

/** What several packs know of a page: no key stands twice. */
const known = fc
  .array(arbitraryAnnotation, { maxLength: 8 })
  .map((all) => all.map((each, at): Annotation => ({ ...each, key: `pack-${at}` })));

const overlap = (a: Annotation, b: Annotation) =>
  a.spans.some((one) =>
    b.spans.some(
      (other) =>
        one.paragraph === other.paragraph && one.start < other.end && other.start < one.end,
    ),
  );

describe('what several packs know', () => {
  it('is told the same in whatever order the packs stand', () => {
    const shuffled = known.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, turned]) => {
        expect(joinAnnotations(turned)).toEqual(joinAnnotations(all));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told once for each text, in reading order, by the surest', () => {
    fc.assert(
      fc.property(known, (all) => {
        const joined = joinAnnotations(all);
        joined.forEach((one, at) => {
          for (const other of joined.slice(at + 1)) expect(overlap(one, other)).toBe(false);
        });
        const starts = joined.map(({ spans: [first] }) => [first?.paragraph, first?.start]);
        expect(starts).toEqual(starts.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
        // Nothing is lost: whatever was known stands, or something surer stands on the same words.
        const rank = { same: 2, likely: 1, position: 0 };
        for (const each of all) {
          const there = joined.filter((one) => overlap(one, each));
          expect(there.some(({ verdict }) => rank[verdict] >= rank[each.verdict])).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is told the same when it is joined again', () => {
    fc.assert(
      fc.property(known, (all) => {
        const once = joinAnnotations(all);
        expect(joinAnnotations(once)).toEqual(once);
      }),
    );
  });

  it('shows the same words of the same article once, with every pack that has them', () => {
    const one = { ...plain, versions: [version('never close', 'post', ['First'])] };
    const other = {
      ...plain,
      key: 'b/q7~1',
      score: 0.8,
      material: true,
      versions: [
        version('Never close', 'post', ['Second']),
        version('not close', 'star', ['Second']),
      ],
    };
    const [joined, ...more] = joinAnnotations([other, one]);
    expect(more).toEqual([]);
    expect(joined?.key).toBe(one.key);
    expect(joined?.material).toBe(true);
    expect(joined?.versions.map(({ text, packs }) => [text, packs])).toEqual([
      ['never close', ['First', 'Second']],
      ['not close', ['Second']],
    ]);
  });

  it('leaves the surest alone where packs take the words for different speakers’', () => {
    const other = {
      ...plain,
      key: 'b/q7~1',
      score: 0.5,
      speaker: { ...plain.speaker, id: 'person/other' },
      versions: [version('not close', 'star', ['Second'])],
    };
    expect(joinAnnotations([other, plain])).toEqual([plain]);
  });
});

describe('memories beside what packs know', () => {
  const memory: Annotation = {
    ...plain,
    key: 'reading/3~1',
    private: true,
    versions: [version('never shut', 'star', [])],
  };

  it('go to the annotation of the same words, which stays as it is', () => {
    const shown = { ...plain, versions: [version('never close', 'post', ['First'])] };
    expect(placeMemories([shown], [memory])).toEqual([{ ...shown, remembered: memory.versions }]);
  });

  it('are not told again where a pack has the same words of the same article', () => {
    const shown = { ...plain, versions: [version('Never Shut', 'star', ['First'])] };
    expect(placeMemories([shown], [memory])).toEqual([]);
  });

  it('stand by themselves where no pack knows the words', () => {
    const elsewhere = { ...plain, spans: [{ paragraph: 1, start: 0, end: 20 }] };
    expect(placeMemories([elsewhere], [memory])).toEqual([memory]);
    expect(placeMemories([elsewhere], [{ ...memory, versions: [] }])).toEqual([]);
  });

  it('never make a known annotation private, nor a private one known', () => {
    const memories = known.map((all) => all.map((each) => ({ ...each, private: true })));
    fc.assert(
      fc.property(known, memories, (all, remembered) => {
        const shown = joinAnnotations(all);
        for (const placed of placeMemories(shown, remembered)) {
          if (placed.private) expect(remembered).toContain(placed);
          else
            expect(shown).toContainEqual({
              ...placed,
              remembered: [],
            });
        }
      }),
    );
  });
});

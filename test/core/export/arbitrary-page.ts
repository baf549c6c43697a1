import fc from 'fast-check';
import type { AnnotatedPage, Selected } from '../../../src/core/export/annotated-page';
import type { Annotation, SourceView, VersionView } from '../../../src/core/factbase/annotation';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const when = fc.constantFrom('2025', '2025-03', '2025-03-13', '2025-03-13T08:30:00+02:00');

const source: fc.Arbitrary<SourceView> = fc.record({
  outlet: words,
  title: orNull(words),
  url: orNull(fc.constantFrom('https://herald.example/1', 'https://courier.example/2?a=b')),
  published: orNull(when),
  agencies: fc.array(words, { maxLength: 2 }),
  copyOf: orNull(
    fc.record({
      how: fc.constantFrom('copy' as const, 'translation' as const),
      outlet: orNull(words),
    }),
  ),
});

const difference = fc.record({
  kind: fc.constantFrom('number' as const, 'negation' as const, 'wording' as const),
  page: fc.oneof(words, fc.constant('')),
  version: words,
});

const version: fc.Arbitrary<VersionView> = fc.record({
  source,
  text: words,
  differences: fc.array(difference, { maxLength: 3 }),
  columns: fc.constant([]),
  packs: fc.array(words, { maxLength: 1 }),
});

const position = fc.record({
  id: fc.constant('p1'),
  issue: words,
  stance: fc.constantFrom('supports' as const, 'opposes' as const, 'unclear' as const),
  summary: words,
  since: orNull(when),
  evidence: fc.array(fc.record({ source, words: orNull(words) }), { maxLength: 2 }),
});

const annotation: fc.Arbitrary<Annotation> = fc.record({
  key: words,
  private: fc.boolean(),
  verdict: fc.constantFrom('same' as const, 'likely' as const, 'position' as const),
  quote: orNull(words),
  spans: fc.constant([]),
  name: fc.constant(null),
  text: words,
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  why: fc.constant([]),
  material: fc.boolean(),
  speaker: fc.record({
    id: words,
    kind: fc.constantFrom('person' as const, 'body' as const),
    name: words,
    role: orNull(words),
  }),
  creditedTo: orNull(words),
  versions: fc.array(version, { maxLength: 3 }),
  history: fc.constant([]),
  remembered: fc.array(version, { maxLength: 2 }),
  positions: fc.array(position, { maxLength: 2 }),
});

const stretch: fc.Arbitrary<Selected> = fc
  .record({ exact: words, prefix: fc.string(), suffix: fc.string(), start: fc.nat() })
  .map((it) => ({ ...it, end: it.start + it.exact.length }));

/** Pages with matches of every kind; some have left the page since. */
export const arbitraryPage: fc.Arbitrary<AnnotatedPage> = fc.record({
  address: fc.constantFrom('https://gazette.example/news/1', 'http://gazette.example/?id=2'),
  title: fc.oneof(words, fc.constant('')),
  matches: fc.array(fc.record({ annotation, stretches: fc.array(stretch, { maxLength: 2 }) }), {
    maxLength: 4,
  }),
});

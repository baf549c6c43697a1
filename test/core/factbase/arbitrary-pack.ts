import fc from 'fast-check';
import type { Pack } from '../../../src/core/factbase/pack';

const words = fc
  .stringMatching(/^[\p{L}\p{N} .,…“”'"\\<>&/\t\n-]{1,40}$/u)
  .filter((text) => text.length > 0);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const when = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => `${text}T08:30:00Z`),
);
const maybe = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((it) => (it === undefined ? {} : { [name]: it }));

const ids = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${kind}-${i}`);
const some = (known: readonly string[]) => fc.constantFrom(...known);

function records<T extends object>(known: readonly string[], fields: fc.Arbitrary<T>) {
  return fc.tuple(...known.map((id) => fields.map((rest) => ({ id, ...rest }))));
}

const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

const sizes = fc.record({
  outlets: fc.integer({ min: 1, max: 3 }),
  articles: fc.integer({ min: 1, max: 4 }),
  speakers: fc.integer({ min: 1, max: 3 }),
  issues: fc.integer({ min: 1, max: 2 }),
  quotes: fc.integer({ min: 1, max: 4 }),
});

function versionsIn(articles: readonly string[]) {
  const kind = fc.constantFrom('direct', 'mixed', 'indirect');
  const paragraph = fc.nat(40);
  return fc.array(
    merged(
      fc.record({ article: some(articles), text: words, kind, paragraph }),
      maybe('cue', words),
      maybe('prefix', words),
      maybe('suffix', words),
    ),
    { minLength: 1, maxLength: 3 },
  );
}

/** Packs that keep every rule, with every field set now and then. */
export const arbitraryPack: fc.Arbitrary<Pack> = sizes.chain((size) => {
  const outlets = ids('outlet', size.outlets);
  const articles = ids('article', size.articles);
  const speakers = ids('speaker', size.speakers);
  const issues = ids('issue', size.issues);
  const quotes = ids('quote', size.quotes);
  const url = maybe('url', fc.constant('https://known.example/a?b=c#d'));
  const copyOf = merged(
    fc.record({ how: fc.constantFrom('copy', 'translation', 'rewrite') }),
    maybe('outlet', some(outlets)),
    maybe('basis', words),
  );
  return fc.record({
    format: fc.constant('crossquote-pack'),
    formatVersion: fc.constant(1),
    id: fc.constant('test'),
    title: words,
    language: fc.constantFrom('en', 'uk', 'pt-BR'),
    licence: words,
    version: words,
    built: when,
    outlets: records(outlets, merged(fc.record({ name: words }), url)),
    articles: records(
      articles,
      merged(
        fc.record({ outlet: some(outlets) }),
        url,
        maybe('title', words),
        maybe('published', when),
        maybe('byline', words),
        maybe('agencies', fc.array(some(outlets), { maxLength: 2 })),
        maybe('copyOf', copyOf),
        maybe('note', words),
      ),
    ),
    speakers: records(
      speakers,
      fc.record({
        kind: fc.constantFrom('person', 'body'),
        name: words,
        aliases: fc.array(words, { maxLength: 3 }),
        roles: fc.array(merged(fc.record({ title: words }), maybe('from', when)), { maxLength: 2 }),
      }),
    ),
    issues: records(issues, fc.record({ title: words, terms: fc.array(words, { maxLength: 3 }) })),
    positions: records(
      ['position-0'],
      merged(
        fc.record({
          speaker: some(speakers),
          issue: some(issues),
          stance: fc.constantFrom('supports', 'opposes', 'conditional', 'unclear'),
          summary: words,
          evidence: fc.array(
            merged(
              fc.record({ article: some(articles), paragraph: fc.nat(40) }),
              maybe('words', words),
            ),
            { minLength: 1, maxLength: 2 },
          ),
        }),
        maybe('since', when),
      ),
    ),
    quotes: records(
      quotes,
      merged(
        fc.record({
          speaker: some(speakers),
          versions: versionsIn(articles),
          positions: fc.subarray(['position-0']),
        }),
        maybe('saidOn', when),
      ),
    ),
  }) as fc.Arbitrary<Pack>;
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import type { Quotation, Span } from '../../../src/core/quotation/quotation';

const words = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  ',',
  '.',
  ':',
  '?',
  '—',
  '(',
  ')',
  'he',
  'she',
  'said',
  'told',
  'says',
  'saying',
  'that',
  'the',
  'a',
  'minister',
  'Mr.',
  'Ada',
  'Quill',
  'Quill’s',
  'according',
  'to',
  'and',
  'but',
  'who',
  'called',
  'it',
  'river',
  'is',
  'not',
  'for',
  'sale',
  'Q:',
  'A:',
  '6\'2"',
  '\n',
  '😀',
  'сказав',
  'що',
  'sagte',
  'dass',
];

const anyParagraph = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const anyArticle = fc.array(anyParagraph, { maxLength: 5 });

function expectInside(paragraphs: readonly string[], span: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(paragraphs[span.paragraph]?.length ?? -1);
}

function expectOrdered(spans: readonly Span[]): void {
  for (const [i, span] of spans.entries()) {
    const before = spans[i - 1];
    if (!before) continue;
    const follows =
      span.paragraph > before.paragraph ||
      (span.paragraph === before.paragraph && span.start >= before.end);
    expect(follows).toBe(true);
  }
}

function expectSound(paragraphs: readonly string[], quotation: Quotation): void {
  const { spans, quoted, cue, source, kind, speaker, rule, confidence } = quotation;
  for (const span of [...spans, ...quoted]) expectInside(paragraphs, span);
  if (cue) expectInside(paragraphs, cue);
  if (source) expectInside(paragraphs, source);
  expectOrdered(spans);
  expectOrdered(quoted);
  expect(spans.length).toBeGreaterThan(0);
  expect(quotation.text).toBe(
    spans.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end)).join(' '),
  );
  if (kind === 'direct') expect(quoted.length).toBeGreaterThan(0);
  if (kind === 'indirect') expect(quoted).toEqual([]);
  expect(speaker === null).toBe(rule === null);
  expect(speaker === null ? confidence === 0 : confidence > 0 && confidence <= 1).toBe(true);
}

test.each([['en'], ['uk'], ['ru'], ['de'], ['es'], ['xx'], [undefined]])(
  'whatever the text, what is found lies in it, in order (%s)',
  (language) => {
    fc.assert(
      fc.property(anyArticle, (paragraphs) => {
        const found = extractQuotations(paragraphs, language === undefined ? {} : { language });
        for (const quotation of found) expectSound(paragraphs, quotation);
      }),
      { numRuns: 60 },
    );
  },
);

test('an unknown language gives the words in marks and no speaker', () => {
  const [found] = extractQuotations(['“Nia ponto ne estas vendebla,” diris Ada Quill.'], {
    language: 'eo',
  });
  expect(found?.text).toBe('Nia ponto ne estas vendebla,');
  expect(found?.speaker).toBeNull();
});

test('a surname that the article never gives in full leads to the known speaker', () => {
  const knownSpeakers = [{ name: 'Ada Quill', aliases: ['Quill'] }];
  const [found] = extractQuotations(['“The river is not for sale,” Quill said.'], {
    language: 'en',
    knownSpeakers,
  });
  expect(found?.speaker).toBe('Ada Quill');
});

test('a speaker named beside a plain cue is surer than a pronoun, and a pronoun than one carried', () => {
  const found = extractQuotations(
    [
      '“The river is not for sale,” said Ada Quill, the minister.',
      '“It never was and never will be,” she said on Monday.',
      '“We shall keep it for our grandchildren and for theirs.”',
    ],
    { language: 'en' },
  );
  expect(found.map(({ speaker }) => speaker)).toEqual(['Ada Quill', 'Ada Quill', 'Ada Quill']);
  expect(found.map(({ rule }) => rule)).toEqual(['named', 'pronoun', 'carried']);
  const [named = 0, pronoun = 0, carried = 0] = found.map(({ confidence }) => confidence);
  expect(named).toBeGreaterThan(pronoun);
  expect(pronoun).toBeGreaterThan(carried);
});

test('a text ten times as long gives ten times as many quotations, not more', () => {
  const unit = '“The river is not for sale,” Ada Quill said on Monday. ';
  const count = (times: number): number =>
    extractQuotations([unit.repeat(times)], { language: 'en' }).length;
  expect(count(500)).toBe(500);
  expect(count(50)).toBe(50);
});

import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import type { Quotation, Span } from '../../../src/core/quotation/quotation';
import type { GoldArticle, GoldQuote } from './gold';

export type Range = readonly [number, number];

/** A quotation with its offsets counted in the whole article. */
export interface Placed {
  readonly quotation: Quotation;
  readonly spans: readonly Range[];
  readonly source: Range | null;
}

/** A gold attribution and the answer that covers it best. */
export interface Pair {
  readonly gold: GoldQuote;
  readonly spans: readonly Range[];
  readonly found: Placed | null;
  readonly jaccard: number;
}

const outside = /[\s.,;:!?"“”'‘’«»„…()[\]—–-]/;

/**
 * Marks, spaces and punctuation at a span's ends do not count: people marked them now in, now
 * out, and `extract` puts marks outside.
 */
export function normalise(text: string, [from, to]: Range): Range {
  let start = from;
  let end = to;
  while (start < end && outside.test(text[start] ?? '')) start += 1;
  while (end > start && outside.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

const length = (ranges: readonly Range[]): number => ranges.reduce((sum, [a, b]) => sum + b - a, 0);

function shared(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [from, to] of a) {
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return sum;
}

/** Share of letters that two sets of ranges have in common. */
export function jaccard(a: readonly Range[], b: readonly Range[]): number {
  const both = shared(a, b);
  const all = length(a) + length(b) - both;
  return all === 0 ? 0 : both / all;
}

/** Answers with offsets in the article. */
export function placeAll(article: GoldArticle, quotations: readonly Quotation[]): Placed[] {
  const place = (span: Span): Range => {
    const from = article.paragraphs[span.paragraph]?.[0] ?? 0;
    return [from + span.start, from + span.end];
  };
  return quotations.map((quotation) => ({
    quotation,
    spans: quotation.spans.map((span) => normalise(article.text, place(span))),
    source: quotation.source ? place(quotation.source) : null,
  }));
}

/** What is found in an article, with offsets in the article. */
export function extractPlaced(article: GoldArticle): Placed[] {
  const paragraphs = article.paragraphs.map(([from, to]) => article.text.slice(from, to));
  return placeAll(article, extractQuotations(paragraphs, { language: 'en' }));
}

/** Pairs each gold attribution with the answer that overlaps it most. */
export function pairUp(article: GoldArticle, placed: readonly Placed[]): Pair[] {
  return article.quotes.map((gold) => {
    const spans = gold.spans.map((span) => normalise(article.text, span));
    let found: Placed | null = null;
    let best = 0;
    for (const answer of placed) {
      const overlap = jaccard(spans, answer.spans);
      if (overlap > best) {
        best = overlap;
        found = answer;
      }
    }
    return { gold, spans, found, jaccard: best };
  });
}

const lastName = (name: string): string =>
  (
    name
      .replace(/[’']s$/, '')
      .split(/\s+/)
      .at(-1) ?? ''
  )
    .toLowerCase()
    .replace(/[^\p{L}-]/gu, '');

/** Whether the answer names the gold source: it overlaps the marked words or shares the last name. */
export function isRightSource(pair: Pair): boolean {
  const { gold, found } = pair;
  if (!found) return false;
  const { source, quotation } = found;
  if (source && gold.speaker_spans.some(([a, b]) => source[0] < b && a < source[1])) return true;
  if (!gold.speaker || gold.speaker_kind !== 'name' || !quotation.speaker) return false;
  const name = lastName(gold.speaker);
  return name !== '' && name === lastName(quotation.speaker);
}

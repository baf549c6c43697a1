import type { Span } from '../quotation/quotation';

/** Stretches of a page read as one text, and the way back from its offsets to spans. */
export interface PageText {
  readonly text: string;
  /** Where in `text` each span starts. */
  readonly starts: readonly number[];
  readonly spans: readonly Span[];
}

/** Joins the spans' words by one space. */
export const readSpans = (paragraphs: readonly string[], spans: readonly Span[]): PageText => {
  const starts: number[] = [];
  let text = '';
  for (const { paragraph, start, end } of spans) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += paragraphs[paragraph]?.slice(start, end) ?? '';
  }
  return { text, starts, spans };
};

/** The spans of `from` to `to` (exclusive) of the text, and nothing beside them. */
export const spansOf = ({ starts, spans }: PageText, from: number, to: number): Span[] =>
  spans.flatMap(({ paragraph, start, end }, index) => {
    const at = starts[index] ?? 0;
    const first = Math.max(start, start + from - at);
    const last = Math.min(end, start + to - at);
    return first < last ? [{ paragraph, start: first, end: last }] : [];
  });

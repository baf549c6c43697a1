import type { Reading } from './items';
import { spanOf } from './judge-stretch';
import type { Span } from './quotation';
import type { Region } from './reported';

/** Where a region of a paragraph stands, marks at its ends left out, and the marked words in it. */
export function spanRegion(
  { items, paragraph }: Reading,
  { from, to }: Region,
): { readonly span: Span; readonly quoted: Span[] } {
  const [first, last] = [items[from], items[to - 1]];
  const start = first?.stretch?.start ?? first?.start ?? 0;
  const end = last?.stretch?.end ?? last?.end ?? start;
  const inside = items.slice(from, to);
  return {
    span: { paragraph, start, end },
    quoted: inside.flatMap(({ stretch }) => (stretch ? [spanOf(stretch)] : [])),
  };
}

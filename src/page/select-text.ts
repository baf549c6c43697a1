import type { Selected } from '../core/export/annotated-page';
import { body, walkText } from './unclobbered';

/** Characters before and after the words: as many as Hypothesis keeps. */
const CONTEXT = 32;

/** The text under an element, as `textContent` has it, and where each of its nodes starts in it. */
interface Laid {
  readonly text: string;
  readonly starts: ReadonlyMap<Node, number>;
}

function layOut(root: Node): Laid {
  const starts = new Map<Node, number>();
  let text = '';
  const walker = walkText(root);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    starts.set(node, text.length);
    text += node.data;
  }
  return { text, starts };
}

/** Where a character that is written as two code units would be cut, one unit further on. */
function uncut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at + 1 : at;
}

function select({ text, starts }: Laid, range: Range): Selected | null {
  const [first, last] = [starts.get(range.startContainer), starts.get(range.endContainer)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [first + range.startOffset, last + range.endOffset];
  if (start >= end) return null;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(uncut(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, uncut(text, end + CONTEXT)),
    start,
    end,
  };
}

/**
 * Tells ranges in a way that outlasts this page's DOM: by their words and by their place in the
 * text of the body, both as Hypothesis does. Null for a range that does not start and end in text of
 * the document itself: one in a shadow tree, which that text leaves out, or one whose text the page
 * has taken away. Reads all text of the page once, so to be asked for all ranges together.
 */
export function selectText(ranges: readonly Range[]): readonly (Selected | null)[] {
  const root = body(document);
  if (ranges.length === 0 || root === null) return ranges.map(() => null);
  const laid = layOut(root);
  return ranges.map((range) => select(laid, range));
}

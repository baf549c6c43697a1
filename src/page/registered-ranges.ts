import { followTyping } from './follow-typing';
import { nodeType, parentElement } from './unclobbered';

/** Ranges in highlights, all of them registered unless the reader is typing. */
export interface RegisteredRanges {
  add(highlight: Highlight, range: Range): void;
  remove(highlight: Highlight, range: Range): void;
}

/** Only Chromium looks at every registered range again whenever anything of the document changes. */
const looksAgain = () => !CSS.supports('-moz-appearance', 'none');

/**
 * Keeps all ranges registered, so that printing, searching and other extensions find them; but while
 * the reader types, only those in view: what comes into it follows a frame later. Each key would be late by the time that the
 * browser takes to look at all others again (0.05 ms each).
 */
export function createRegisteredRanges(document: Document, signal: AbortSignal): RegisteredRanges {
  const all = new Map<Highlight, Set<Range>>();
  let watched: Map<Element, [Highlight, Range][]> | null = null;
  let observer: IntersectionObserver | null = null;

  const watch = (highlight: Highlight, range: Range) => {
    const element = elementOf(range);
    if (!watched || !element) return;
    const before = watched.get(element);
    watched.set(element, [...(before ?? []), [highlight, range]]);
    observer?.observe(element);
  };
  const sortOut = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // What has no box of its own shows its text all the same.
      const shown = isIntersecting || boundingClientRect.height === 0;
      for (const [highlight, range] of watched?.get(target) ?? []) {
        if (shown && all.get(highlight)?.has(range)) highlight.add(range);
        else highlight.delete(range);
      }
    }
  };
  const onBegin = () => {
    watched = new Map();
    observer = new IntersectionObserver(sortOut);
    for (const [highlight, ranges] of all) for (const range of ranges) watch(highlight, range);
  };
  const onEnd = () => {
    observer?.disconnect();
    observer = null;
    watched = null;
    for (const [highlight, ranges] of all) for (const range of ranges) highlight.add(range);
  };
  if (looksAgain()) followTyping({ document, signal, onBegin, onEnd });
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
  return {
    add(highlight, range) {
      const ranges = all.get(highlight) ?? new Set();
      all.set(highlight, ranges.add(range));
      highlight.add(range);
      watch(highlight, range);
    },
    remove(highlight, range) {
      all.get(highlight)?.delete(range);
      highlight.delete(range);
    },
  };
}

/** The element that holds all of the range. */
function elementOf({ commonAncestorContainer: node }: Range): Element | null {
  return nodeType(node) === Node.ELEMENT_NODE ? (node as Element) : parentElement(node);
}

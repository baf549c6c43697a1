import { highlightName, highlightStyle, type Mark, marks, type Strength } from './highlight-style';
import { createRegisteredRanges } from './registered-ranges';

/** Our highlights in the page's registry. */
export interface Highlights {
  add(mark: Mark, ranges: readonly Range[]): void;
  remove(mark: Mark, ranges: readonly Range[]): void;
}

/**
 * Registers our highlights, and takes only them away again when `signal` aborts. The document has
 * their look already; shadow roots, which that reaches in Chromium alone, get a sheet of their own.
 */
export function createHighlights(
  document: Document,
  signal: AbortSignal,
  strength: Strength,
): Highlights {
  const registered = createRegisteredRanges(document, signal);
  const styled = new Set<ShadowRoot>();
  const ours = new Map<Mark, Highlight>();
  let sheet: CSSStyleSheet | undefined;

  const highlight = (mark: Mark): Highlight => {
    const known = ours.get(mark);
    if (known) return known;
    const fresh = new Highlight();
    fresh.priority = marks.indexOf(mark);
    CSS.highlights.set(highlightName(mark, strength), fresh);
    ours.set(mark, fresh);
    return fresh;
  };
  const style = (root: Node) => {
    if (!(root instanceof ShadowRoot) || styled.has(root)) return;
    styled.add(root);
    sheet ??= new CSSStyleSheet();
    if (styled.size === 1) sheet.replaceSync(highlightStyle(strength));
    root.adoptedStyleSheets.push(sheet);
  };
  const remove = () => {
    for (const [mark, own] of ours) {
      const name = highlightName(mark, strength);
      if (CSS.highlights.get(name) === own) CSS.highlights.delete(name);
    }
    for (const root of styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  };
  signal.addEventListener('abort', remove, { once: true });
  return {
    add(mark, ranges) {
      for (const range of ranges) {
        style(range.startContainer.getRootNode());
        registered.add(highlight(mark), range);
      }
    },
    remove(mark, ranges) {
      const known = ours.get(mark);
      if (known) for (const range of ranges) registered.remove(known, range);
    },
  };
}

import { highlightName, highlightStyle, type Mark, marks, type Strength } from './highlight-style';

/** Our highlights in the page's registry, and the style sheet that gives them their look. */
export interface Highlights {
  add(mark: Mark, ranges: readonly Range[]): void;
  remove(mark: Mark, ranges: readonly Range[]): void;
  setStrength(strength: Strength): void;
}

/** Registers our highlights, and takes only them away again when `signal` aborts. */
export function createHighlights(
  document: Document,
  signal: AbortSignal,
  strength: Strength,
): Highlights {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyle(strength));
  const styled = new Set<Document | ShadowRoot>();
  const ours = new Map<Mark, Highlight>();

  const highlight = (mark: Mark): Highlight => {
    const known = ours.get(mark);
    if (known) return known;
    const fresh = new Highlight();
    fresh.priority = marks.indexOf(mark);
    CSS.highlights.set(highlightName(mark), fresh);
    ours.set(mark, fresh);
    return fresh;
  };
  const style = (root: Node) => {
    if (!(root instanceof Document || root instanceof ShadowRoot) || styled.has(root)) return;
    styled.add(root);
    root.adoptedStyleSheets.push(sheet);
  };
  const remove = () => {
    for (const [mark, own] of ours) {
      if (CSS.highlights.get(highlightName(mark)) === own) {
        CSS.highlights.delete(highlightName(mark));
      }
    }
    for (const root of styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  };
  style(document);
  signal.addEventListener('abort', remove, { once: true });
  return {
    add(mark, ranges) {
      for (const range of ranges) {
        style(range.startContainer.getRootNode());
        highlight(mark).add(range);
      }
    },
    remove(mark, ranges) {
      for (const range of ranges) ours.get(mark)?.delete(range);
    },
    setStrength: (next) => sheet.replaceSync(highlightStyle(next)),
  };
}

/** A layer of our own over the whole window, which the page can see to be there, and nothing else. */
export interface Overlay {
  /** Puts the layer on the page, where it stays; do so whether or not there is something to show. */
  readonly open: () => void;
  /** Covers the window; drawn on by us. */
  readonly canvas: HTMLCanvasElement;
  /** Where elements that the page must not notice may stand: inert, so that no search finds them. */
  readonly container: HTMLElement;
}

/**
 * On a host of fixed size, as it stays whatever is drawn: nothing in it is laid out in the page,
 * scrolled with it or hit by a pointer. Not less than opaque, though empty: whether something lies
 * over the page is all that a page could find out.
 */
const hostStyle = {
  position: 'fixed',
  inset: '0',
  display: 'block',
  'pointer-events': 'none',
  'z-index': '2147483647',
  // What a page's rule for all elements might set. (Firefox writes `all` out as 300 properties.)
  ...{ margin: '0', padding: '0', border: 'none', 'max-width': 'none', 'max-height': 'none' },
  ...{ opacity: '1', visibility: 'visible', transform: 'none', filter: 'none', zoom: '1' },
  ...{ overflow: 'visible', 'clip-path': 'none', contain: 'none', 'will-change': 'auto' },
  ...{ animation: 'none', transition: 'none', 'mix-blend-mode': 'normal', background: 'none' },
};
const canvasStyle =
  'position:absolute;inset:0;inline-size:100%;block-size:100%;pointer-events:none';

function makeParts(document: Document) {
  const host = document.createElement('crossquote-layer');
  for (const [name, value] of Object.entries(hostStyle))
    host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const canvas = document.createElement('canvas');
  canvas.style.cssText = canvasStyle;
  const container = document.createElement('div');
  container.inert = true;
  root.append(canvas, container);
  return { host, canvas, container };
}

/**
 * A layer that is on no page yet; it goes when `signal` aborts. Made when it is first asked for, as
 * that takes as long as painting: where nothing is remembered, nobody asks.
 */
export function createOverlay(document: Document, signal: AbortSignal): Overlay {
  let made: ReturnType<typeof makeParts> | undefined;
  const parts = () => {
    made ??= makeParts(document);
    return made;
  };
  signal.addEventListener('abort', () => made?.host.remove(), { once: true });
  return {
    open() {
      const { host } = parts();
      if (!signal.aborted && !host.isConnected) document.documentElement.append(host);
    },
    get canvas() {
      return parts().canvas;
    },
    get container() {
      return parts().container;
    },
  };
}

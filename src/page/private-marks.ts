import { drawMark, type MarkedLine } from './draw-mark';
import { type Mark, marks, type Strength } from './highlight-style';
import type { Highlights } from './highlights';
import type { Overlay } from './overlay';
import { body, contains, documentElement, listen, parentElement } from './unclobbered';

interface Options {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly strength: Strength;
  readonly overlay: Overlay;
}

/**
 * Marks that the page cannot see: drawn on the overlay's canvas, which follows the words. Until the
 * first mark nothing is drawn and nothing listened to.
 */
export function createPrivateMarks({ document, signal, strength, overlay }: Options): Highlights {
  const drawn = new Map<Range, Set<Mark>>();
  let asked = 0;
  let stop: AbortController | null = null;

  const draw = () => {
    asked = 0;
    drawAll(overlay.canvas, linesOf(document, drawn), strength);
  };
  const drawSoon = () => {
    asked ||= requestAnimationFrame(draw);
  };
  const follow = () => {
    stop = new AbortController();
    followLayout(document, AbortSignal.any([signal, stop.signal]), drawSoon, () =>
      drawAll(overlay.canvas, [], strength),
    );
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(asked), { once: true });
  return {
    add(mark, ranges) {
      if (ranges.length === 0) return;
      if (drawn.size === 0) follow();
      for (const range of ranges) drawn.set(range, (drawn.get(range) ?? new Set()).add(mark));
      drawSoon();
    },
    remove(mark, ranges) {
      if (drawn.size === 0) return;
      for (const range of ranges) {
        drawn.get(range)?.delete(mark);
        if (drawn.get(range)?.size === 0) drawn.delete(range);
      }
      if (drawn.size === 0) stop?.abort();
      drawSoon();
    },
  };
}

/** Calls `changed` whenever words may stand elsewhere, and `printed` before they are printed. */
function followLayout(
  document: Document,
  signal: AbortSignal,
  changed: () => void,
  printed: () => void,
): void {
  const options = { signal, capture: true, passive: true };
  for (const type of ['scroll', 'load', 'transitionend', 'animationend', 'toggle'])
    listen(document, type, changed, options);
  for (const type of ['resize', 'afterprint']) listen(window, type, changed, options);
  listen(window, 'beforeprint', printed, options);
  const sizes = new ResizeObserver(changed);
  for (const element of [documentElement(document), body(document)]) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

/** The lines in the window, those that paint over others last. */
function linesOf(document: Document, drawn: ReadonlyMap<Range, Set<Mark>>): MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const [range, kinds] of drawn) {
    const within = parentElement(range.startContainer);
    const rects = [...range.getClientRects()].filter(isInWindow);
    if (!within || rects.length === 0) continue;
    const { color: colour, writingMode } = getComputedStyle(within);
    const vertical = writingMode.startsWith('vertical');
    for (const rect of rects)
      if (!isCovered(document, range, rect))
        for (const mark of kinds) lines.push({ rect, mark, colour, vertical });
  }
  return lines.sort((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark));
}

const isInWindow = ({ top, bottom, left, right }: DOMRect) =>
  bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;

/** Whether something of the page's lies over the middle of a line, such as a header that stays. */
function isCovered(document: Document, range: Range, { x, y, width, height }: DOMRect): boolean {
  const root = range.startContainer.getRootNode();
  const at = [x + width / 2, y + height / 2] as const;
  const on =
    root instanceof ShadowRoot
      ? root.elementFromPoint(...at)
      : Document.prototype.elementFromPoint.call(document, ...at);
  if (on === null) return false;
  return !contains(on, range.startContainer) && !contains(range.commonAncestorContainer, on);
}

/** Clears the canvas and draws; a canvas on which nothing was drawn yet takes no memory. */
function drawAll(canvas: HTMLCanvasElement, lines: readonly MarkedLine[], strength: Strength) {
  if (lines.length === 0 && canvas.dataset['drawn'] === undefined) return;
  canvas.dataset['drawn'] = '';
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const scale = window.devicePixelRatio;
  // Setting its size clears it.
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(scale, scale);
  context.translate(-left, -top);
  for (const line of lines) drawMark(context, line, strength);
}

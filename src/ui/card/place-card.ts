import {
  computePosition,
  type Middleware,
  offset,
  type Placement,
  type Rect,
  shift,
} from '@floating-ui/dom';

/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels kept free between card and quotation: the pointer crosses them well within its grace. */
const gapToQuote = 6;
/** Pixels kept free along the window's edges. */
const windowEdge = 8;
/** Pixels of height below which a card shows too little to be of use: head, one sentence, foot. */
const leastHeight = 160;
/** Pixels of height beyond which a card would stand before the page rather than beside the words. */
const mostHeight = 500;
/** How far left of the pointer the card begins, so that it opens under the words pointed at. */
const besidePointer = 56;

const inWindow = (view: Window) => (rect: DOMRect) =>
  rect.bottom > 0 && rect.top < view.innerHeight && rect.right > 0 && rect.left < view.innerWidth;

function surround(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const distance = (rect: DOMRect, { y }: Point) => Math.abs((rect.top + rect.bottom) / 2 - y);

function nearestLine(rects: readonly DOMRect[], point: Point | undefined): DOMRect | undefined {
  if (!point) return rects[0];
  return rects.toSorted((a, b) => distance(a, point) - distance(b, point))[0];
}

/**
 * What the card must not cover: the whole visible quotation, or, where that leaves no room for a
 * card in the window, the line that the reader points at. Null once the quotation has left the window.
 */
export function findAnchor(
  rects: readonly DOMRect[],
  view: Window,
  cardWidth: number,
  point?: Point,
): DOMRect | null {
  const lines = rects.filter(inWindow(view));
  if (lines.length === 0) return null;
  const block = surround(lines);
  const roomBeneath = Math.max(block.top, view.innerHeight - block.bottom);
  const roomBeside = Math.max(block.left, view.innerWidth - block.right);
  const needed = windowEdge + gapToQuote;
  if (roomBeneath >= leastHeight + needed || roomBeside >= cardWidth + needed) return block;
  return nearestLine(lines, point) ?? block;
}

/** Moves a card above or below the words to where the pointer is along them. */
const nearPointer = (point: Point | undefined): Middleware => ({
  name: 'nearPointer',
  fn: ({ x, placement }) => {
    const beneath = /^(top|bottom)/.test(placement);
    return point && beneath ? { x: Math.max(x, point.x - besidePointer) } : { x };
  },
});

/** Keeps a window-sized overlap away from floating-ui's page-sized default. */
const boundary = (view: Window): Rect => ({
  x: 0,
  y: 0,
  width: view.document.documentElement.clientWidth,
  height: view.innerHeight,
});

/** A side of the words, and the height that a card can have there. */
interface Side {
  readonly placement: Placement;
  readonly room: number;
}

/**
 * Below the words if the card fits there whole, else above, else beside them; where it fits nowhere,
 * below or above, wherever it has to be cut less. (`flip` would rather let it leave the window
 * beside the words than cut it.)
 */
function chooseSide(card: HTMLElement, anchor: DOMRect, view: Window): Side {
  const { width: windowWidth, height: windowHeight } = boundary(view);
  const { width, height } = card.getBoundingClientRect();
  const needed = gapToQuote + windowEdge;
  const below: Side = { placement: 'bottom-start', room: windowHeight - anchor.bottom - needed };
  const above: Side = { placement: 'top-start', room: anchor.top - needed };
  const beside = windowHeight - 2 * windowEdge;
  if (below.room >= height) return below;
  if (above.room >= height) return above;
  if (windowWidth - anchor.right - needed >= width) return { placement: 'right', room: beside };
  if (anchor.left - needed >= width) return { placement: 'left', room: beside };
  return below.room >= above.room ? below : above;
}

/** Puts `card` next to `anchor`: below, above or beside it, wherever there is most room. */
export async function placeCard(card: HTMLElement, anchor: DOMRect, point?: Point): Promise<void> {
  const view = card.ownerDocument.defaultView ?? window;
  card.style.maxBlockSize = `${mostHeight}px`;
  const { placement, room } = chooseSide(card, anchor, view);
  card.style.maxBlockSize = `${Math.min(mostHeight, Math.floor(room))}px`;
  const { x, y } = await computePosition({ getBoundingClientRect: () => anchor }, card, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(gapToQuote),
      nearPointer(point),
      shift({ boundary: [], rootBoundary: boundary(view), padding: windowEdge }),
    ],
  });
  card.dataset['placement'] = placement;
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

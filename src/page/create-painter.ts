import type { Annotation } from '../core/factbase/annotation';
import { bringIntoView } from './bring-into-view';
import type { Strength } from './highlight-style';
import { createHighlights, type Highlights } from './highlights';
import { hitTest } from './hit-test';
import { defaultDelays, type HoverDelays } from './hover-intent';
import { inReadingOrder, startFrom } from './in-reading-order';
import { createOverlay, type Overlay } from './overlay';
import { type Painted, toPainted } from './painted';
import type { Batch } from './paragraph';
import { followPointer } from './pointer';
import { createPrivateMarks } from './private-marks';

/** What a card is placed beside; a virtual element as positioning libraries take it. */
export interface Anchor {
  /** The line of the words that was pointed at, or their first. */
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRect[];
  readonly contextElement: Element;
}

export interface PainterOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly strength?: Strength;
  readonly delays?: Partial<HoverDelays>;
  /** The pointer rested on painted words. */
  onRest(annotation: Annotation, anchor: Anchor): void;
  /** The pointer left the words and did not enter the card. */
  onLeave(): void;
  /** A finger tapped painted words. */
  onTap(annotation: Annotation, anchor: Anchor): void;
}

export interface Painter {
  /** Paints what is known of a batch; returns what could be painted. What stood there with the same key is replaced. */
  paint(batch: Batch, annotations: readonly Annotation[]): readonly Annotation[];
  /** Takes over what is now known of a painted match; the paint stays as it is. */
  renew(annotation: Annotation): void;
  /** Takes away everything that stands in these paragraphs. */
  forget(paragraphs: readonly number[]): void;
  /** Takes one away, such as a match that the reader hid. */
  hide(key: string): void;
  /** Everything painted, in reading order, each key once. */
  list(): readonly Annotation[];
  /** Brings the words into view and marks them as current; null where they are not painted. */
  scrollTo(key: string): Anchor | null;
  /** The next annotation after the current one, or after the top of the window; brings it into view. */
  next(): Annotation | null;
  previous(): Annotation | null;
  /** Takes the mark of the current one away. */
  leaveCurrent(): void;
  anchor(key: string): Anchor | null;
  /** Where a match's words stand, in reading order; none where they are not painted. */
  ranges(key: string): readonly Range[];
  /** Where private annotations are painted, once it is open, and where their card may stand. */
  readonly overlay: Pick<Overlay, 'open' | 'container'>;
  /** The pointer is in the card: it stays. */
  hold(): void;
  /** The pointer left the card. */
  release(): void;
  /** The card was closed otherwise. */
  cancelHover(): void;
}

/** Paints annotations over the page and tells when the reader points at one, until `signal` aborts. */
export function createPainter(options: PainterOptions): Painter {
  const { document, signal } = options;
  const painted = new Map<string, Painted>();
  const strength = options.strength ?? 'full';
  const highlights = createHighlights(document, signal, strength);
  const overlay = createOverlay(document, signal);
  const hidden = createPrivateMarks({ document, signal, strength, overlay });
  const on = ({ annotation }: Painted): Highlights => (annotation.private ? hidden : highlights);
  const delays = { ...defaultDelays, ...options.delays };
  let current: string | null = null;

  const tell =
    (listener: PainterOptions['onRest']) =>
    (place: string, line: DOMRect): void => {
      const one = painted.get(place);
      if (one) listener(one.annotation, anchorOf(one, line));
    };
  const intent = followPointer({
    document,
    signal,
    delays: () => delays,
    hit: (target, x, y) => hitTest(painted.values(), target, x, y),
    onRest: tell(options.onRest),
    onLeave: () => options.onLeave(),
    onTap: tell(options.onTap),
  });
  const remove = (one: Painted | undefined) => {
    if (!one) return;
    if (current === one.place) leaveCurrent();
    on(one).remove(one.mark, one.ranges);
    on(one).remove('name', one.name);
    painted.delete(one.place);
  };
  const add = (one: Painted) => {
    remove(painted.get(one.place));
    painted.set(one.place, one);
    on(one).add(one.mark, one.ranges);
    on(one).add('name', one.name);
  };
  const leaveCurrent = () => {
    const one = current === null ? undefined : painted.get(current);
    if (one) on(one).remove('current', one.ranges);
    current = null;
  };
  const goTo = (one: Painted): Anchor => {
    leaveCurrent();
    current = one.place;
    on(one).add('current', one.ranges);
    bringIntoView(one);
    return anchorOf(one);
  };
  const inOrder = () => inReadingOrder([...painted.values()]);
  const firstOf = (key: string) => inOrder().find(({ annotation }) => annotation.key === key);
  const step = (by: 1 | -1): Annotation | null => {
    const order = inOrder();
    const at = order.findIndex(({ place }) => place === current);
    const to = at >= 0 ? order[at + by] : startFrom(order, by);
    if (to) goTo(to);
    return to?.annotation ?? null;
  };
  signal.addEventListener('abort', () => painted.clear(), { once: true });

  return {
    paint(batch, annotations) {
      if (signal.aborted) return [];
      return annotations.filter((annotation) => {
        const one = toPainted(annotation, batch);
        if (one) add(one);
        return one !== null;
      });
    },
    renew(annotation) {
      for (const one of painted.values())
        if (one.annotation.key === annotation.key) painted.set(one.place, { ...one, annotation });
    },
    forget(paragraphs) {
      const gone = new Set(paragraphs);
      for (const one of painted.values())
        if (one.paragraphs.some((id) => gone.has(id))) remove(one);
    },
    hide(key) {
      for (const one of painted.values()) if (one.annotation.key === key) remove(one);
    },
    list: () => [
      ...new Map(inOrder().map(({ annotation }) => [annotation.key, annotation])).values(),
    ],
    scrollTo(key) {
      const one = firstOf(key);
      return one ? goTo(one) : null;
    },
    next: () => step(1),
    previous: () => step(-1),
    leaveCurrent,
    anchor(key) {
      const one = firstOf(key);
      return one ? anchorOf(one) : null;
    },
    ranges: (key) => firstOf(key)?.ranges ?? [],
    overlay,
    hold: intent.hold,
    release: intent.release,
    cancelHover: intent.cancel,
  };
}

/** Lines are told apart by their top, in pixels; scrolling moves all of them alike. */
function anchorOf({ ranges, blocks }: Painted, line?: DOMRect): Anchor {
  const rects = () => ranges.flatMap((range) => [...range.getClientRects()]);
  const index = line
    ? rects().findIndex((rect) => rect.top === line.top && rect.left === line.left)
    : 0;
  return {
    getClientRects: rects,
    getBoundingClientRect: () => rects()[Math.max(0, index)] ?? new DOMRect(),
    contextElement: blocks[0] as Element,
  };
}

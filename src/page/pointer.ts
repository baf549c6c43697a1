import type { Hit } from './hit-test';
import { createHoverIntent, type HoverDelays, type HoverIntent } from './hover-intent';
import { listen } from './unclobbered';

export interface PointerOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly delays: () => HoverDelays;
  readonly hit: (target: Node, x: number, y: number) => Hit | null;
  readonly onRest: (place: string, line: DOMRect) => void;
  readonly onLeave: () => void;
  readonly onTap: (place: string, line: DOMRect) => void;
}

/** Milliseconds between two looks at where the pointer is. */
const LOOK = 60;
/** Milliseconds after the last scroll event until the pointer counts again. */
const SETTLE = 150;

/** Follows the pointer over painted words: rarely, passively, and not at all while the page scrolls. */
export function followPointer(options: PointerOptions): HoverIntent<string> {
  const { document, signal } = options;
  let last: { target: Node; x: number; y: number } | null = null;
  let line: DOMRect | null = null;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let scrolledAt = Number.NEGATIVE_INFINITY;

  const intent = createHoverIntent<string>({
    delays() {
      const { show, grace } = options.delays();
      // The look that starts the wait came late itself.
      return { show: Math.max(0, show - LOOK), grace };
    },
    signal,
    onRest: (place) => line && options.onRest(place, line),
    onLeave: options.onLeave,
  });
  const look = () => {
    planned = undefined;
    if (!last) return;
    const hit = options.hit(last.target, last.x, last.y);
    if (hit) line = hit.line;
    intent.over(hit?.painted.place ?? null);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    last = { target: targetOf(event), x: event.clientX, y: event.clientY };
    const settled = scrolledAt + SETTLE - performance.now();
    planned ??= setTimeout(look, Math.max(LOOK, settled));
  };
  const onScroll = () => {
    scrolledAt = performance.now();
    clearTimeout(planned);
    planned = undefined;
  };
  const onTap = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && event.pointerType !== 'pen') return;
    const target = targetOf(event);
    if (target instanceof Element && target.closest('a[href], button, input, select, textarea'))
      return;
    const hit = options.hit(target, event.clientX, event.clientY);
    if (hit) options.onTap(hit.painted.place, hit.line);
  };
  const on = (type: string, react: (event: PointerEvent) => void) => {
    const trusted = (event: Event) => event.isTrusted && react(event as PointerEvent);
    listen(document, type, trusted, { signal, passive: true, capture: true });
  };
  on('pointermove', onMove);
  on('scroll', onScroll);
  on('click', onTap);
  on('pointerleave', () => intent.over(null));
  signal.addEventListener('abort', () => clearTimeout(planned), { once: true });
  return intent;
}

const targetOf = (event: Event): Node => {
  const inner = event.composedPath()[0];
  return inner instanceof Node ? inner : (event.target as Node);
};

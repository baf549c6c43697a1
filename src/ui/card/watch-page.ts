interface Reactions {
  readonly place: () => void;
  readonly close: () => void;
}

/** Keeps the card by its words while the page moves, and lets Esc close it, until `signal` aborts. */
export function watchPage(
  box: HTMLElement,
  signal: AbortSignal,
  { place, close }: Reactions,
): void {
  const document = box.ownerDocument;
  const view = document.defaultView ?? window;
  let asked = 0;
  const placeSoon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(place);
  };
  view.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  view.addEventListener('resize', placeSoon, { passive: true, signal });
  const sizes = new ResizeObserver(placeSoon);
  sizes.observe(box);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(asked);
  });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    // One press backs out of one thing: the page's own dialogs wait for the next.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  view.addEventListener('keydown', closeOnEscape, { capture: true, signal });
}

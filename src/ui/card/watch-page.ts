/** Calls `place` once a frame while the page moves under the card, until `signal` aborts. */
export function followPage(box: HTMLElement, signal: AbortSignal, place: () => void): void {
  const view = box.ownerDocument.defaultView ?? window;
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
}

/** Calls `close` when the reader presses Esc, until `signal` aborts; the page hears nothing of it. */
export function closeOnEscape(document: Document, signal: AbortSignal, close: () => void): void {
  const view = document.defaultView ?? window;
  const closeOn = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    // One press backs out of one thing: the page's own dialogs wait for the next.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  view.addEventListener('keydown', closeOn, { capture: true, signal });
}

/** Calls `close` on Esc as well, but lets the page have the key: what is private takes nothing from it. */
export function closeBesideEscape(
  document: Document,
  signal: AbortSignal,
  close: () => void,
): void {
  const view = document.defaultView ?? window;
  const closeOn = ({ key, isTrusted }: KeyboardEvent) => key === 'Escape' && isTrusted && close();
  view.addEventListener('keydown', closeOn, { capture: true, passive: true, signal });
}

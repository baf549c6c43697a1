import { listen } from './unclobbered';

/** Milliseconds after a fruitless look, or after a hint of new content, at which to look again. */
const LOOKS = [800, 3_000, 12_000];

interface WaitOptions {
  readonly document: Document;
  readonly signal?: AbortSignal;
  readonly lookAgain: () => void;
}

/**
 * Waits on a page that is no article (yet) for one to arrive, and calls `lookAgain` once: looks a few
 * times, further and further apart, whether there is more text than before; a click or a navigation
 * starts anew. Nothing is observed, so that such pages pay for a few timers and no more.
 */
export function awaitArticle({ document, signal: until, lookAgain }: WaitOptions): void {
  const paragraphs = Document.prototype.getElementsByTagName.call(document, 'p');
  const state = () => `${document.location.href} ${paragraphs.length}`;
  const before = state();
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    stop.abort();
    clearTimeout(timer);
  };
  const plan = (look: number) => {
    clearTimeout(timer);
    const delay = LOOKS[look];
    if (delay === undefined) return;
    timer = setTimeout(() => {
      if (state() === before) return plan(look + 1);
      end();
      lookAgain();
    }, delay);
  };
  const restart = (event: Event) => {
    if (event.isTrusted) plan(0);
  };
  for (const type of ['click', 'popstate']) {
    listen(globalThis.window, type, restart, { signal, passive: true, capture: true });
  }
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) listen(navigation, 'navigatesuccess', restart, { signal });
  until?.addEventListener('abort', end, { signal });
  plan(0);
}

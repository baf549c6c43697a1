import { listen } from './unclobbered';

/** Milliseconds after a fruitless look, or after a hint of new content, at which to look again. */
const LOOKS = [600, 2_000, 6_000, 15_000];

interface WaitOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly lookAgain: () => void;
}

/**
 * Waits on a page that is no article (yet) for one to arrive: looks again a few times, further and
 * further apart, and only if there is more text than before; a click or a navigation starts anew.
 * Nothing is observed, so that such pages pay for a few timers and no more.
 */
export function awaitArticle({ document, signal, lookAgain }: WaitOptions): void {
  const paragraphs = Document.prototype.getElementsByTagName.call(document, 'p');
  const state = () => `${document.location.href} ${paragraphs.length}`;
  const before = state();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (look: number) => {
    clearTimeout(timer);
    const delay = LOOKS[look];
    if (delay === undefined || signal.aborted) return;
    timer = setTimeout(() => (state() === before ? plan(look + 1) : lookAgain()), delay);
  };
  const restart = (event: Event) => {
    if (event.isTrusted) plan(0);
  };
  for (const type of ['click', 'popstate', 'pageshow']) {
    listen(globalThis.window, type, restart, { signal, passive: true, capture: true });
  }
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) listen(navigation, 'navigatesuccess', restart, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  plan(0);
}

import { listen, unlisten, url } from './unclobbered';

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
export function awaitArticle({ document, signal, lookAgain }: WaitOptions): void {
  const paragraphs = Document.prototype.getElementsByTagName.call(document, 'p');
  const state = () => `${url(document)} ${paragraphs.length}`;
  const before = state();
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Removed by hand: a controller of our own would cost the page as much as all of the waiting.
  const end = () => {
    for (const [target, type] of hints) unlisten(target, type, restart);
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
  const { navigation, window } = globalThis as { navigation?: EventTarget } & typeof globalThis;
  const hints: readonly [EventTarget, string][] = [
    [window, 'click'],
    // Where the browser tells of navigations, it tells of all.
    navigation ? [navigation, 'navigatesuccess'] : [window, 'popstate'],
  ];
  for (const [target, type] of hints)
    listen(target, type, restart, { passive: true, capture: true });
  signal?.addEventListener('abort', end, { once: true });
  plan(0);
}

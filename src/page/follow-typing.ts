import { listen } from './unclobbered';

interface TypingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The reader has begun to type into the page. */
  readonly onBegin: () => void;
  /** They have paused or left the field, or the page is about to be printed. */
  readonly onEnd: () => void;
}

/** Milliseconds without a key that end it: longer than between the words of slow typists. */
const PAUSE = 1_500;

/** Tells when the reader types and when no longer; passive, and one comparison a key. */
export function followTyping({ document, signal, onBegin, onEnd }: TypingOptions): void {
  let typedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    onEnd();
  };
  const look = () => {
    const left = typedAt + PAUSE - performance.now();
    if (left > 0) timer = setTimeout(look, left);
    else end();
  };
  const onInput = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    typedAt = performance.now();
    if (timer !== undefined) return;
    timer = setTimeout(look, PAUSE);
    onBegin();
  };
  const options = { signal, passive: true, capture: true };
  listen(document, 'beforeinput', onInput, options);
  listen(document, 'focusout', end, options);
  listen(globalThis.window, 'beforeprint', end, options);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

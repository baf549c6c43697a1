/** Milliseconds that the pointer rests before a card shows, and that it may stray before it goes. */
export interface HoverDelays {
  readonly show: number;
  readonly grace: number;
}

/** As Wikipedia's page previews found. */
export const defaultDelays: HoverDelays = { show: 400, grace: 300 };

/** Turns a wandering pointer into few, meant events. */
export interface HoverIntent<Target> {
  /** The pointer is over a target, or over none. */
  over(target: Target | null): void;
  /** The pointer is in what was shown: it stays. */
  hold(): void;
  /** The pointer left what was shown. */
  release(): void;
  /** Forgets everything without a word: the card was closed otherwise. */
  cancel(): void;
}

interface HoverOptions<Target> {
  readonly delays: () => HoverDelays;
  readonly signal: AbortSignal;
  readonly onRest: (target: Target) => void;
  readonly onLeave: () => void;
}

export function createHoverIntent<Target>(options: HoverOptions<Target>): HoverIntent<Target> {
  let shown: Target | null = null;
  let meant: Target | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The pointer is in what was shown: that it is over nothing else means nothing. */
  let held = false;

  const wait = (delay: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, delay);
  };
  const show = () => {
    shown = meant;
    if (meant !== null) options.onRest(meant);
  };
  const leave = () => {
    shown = null;
    meant = null;
    options.onLeave();
  };
  const stop = () => {
    clearTimeout(timer);
    held = false;
    shown = null;
    meant = null;
  };
  options.signal.addEventListener('abort', stop, { once: true });
  return {
    over(target) {
      if (target === meant || (held && target === null)) return;
      held = false;
      meant = target;
      clearTimeout(timer);
      if (target === shown) return;
      if (target !== null) wait(options.delays().show, show);
      else if (shown !== null) wait(options.delays().grace, leave);
    },
    hold() {
      clearTimeout(timer);
      held = shown !== null;
      meant = shown;
    },
    release() {
      held = false;
      if (shown === null) return;
      meant = null;
      wait(options.delays().grace, leave);
    },
    cancel: stop,
  };
}

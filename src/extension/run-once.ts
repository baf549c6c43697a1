import { isOrphaned } from './page-link';

// All scripts of one version of the extension share a world; an update gets a world of its own.
const world = globalThis as { crossquoteRuns?: boolean };

/** Signs that somebody is at the page, after which a script must not outlive its extension. */
const signs = ['visibilitychange', 'pointerover', 'keydown'];

/**
 * Runs `main` unless it runs here already, as popup and background may both ask for it. Its signal
 * aborts when the extension was updated or removed, as soon as anybody is at the page.
 */
export function runOnce(main: (signal: AbortSignal) => void): void {
  if (world.crossquoteRuns) return;
  world.crossquoteRuns = true;
  const ended = new AbortController();
  const { signal } = ended;
  const check = () => isOrphaned() && ended.abort();
  for (const sign of signs)
    EventTarget.prototype.addEventListener.call(document, sign, check, {
      signal,
      passive: true,
      capture: true,
    });
  main(signal);
}

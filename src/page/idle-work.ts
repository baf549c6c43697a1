import { hidden, listen } from './unclobbered';

/** Milliseconds after which a slice gives the thread back; half of a frame at 60 Hz. */
const SLICE = 8;
/** One step may still run when the time is up, so that slices end early rather than late. */
const MARGIN = 3;
/** Longest wait for an idle moment where the browser has no task scheduler. */
const IDLE_TIMEOUT = 500;

interface TaskScheduler {
  postTask(task: () => void): Promise<unknown>;
}

/** Does work a slice at a time, one piece after another, while the page is not busy or hidden. */
export interface IdleWork {
  /** Adds work; each `yield` is a place where it may be interrupted. */
  add(work: Iterator<void>): void;
}

/** Work for `document` that stops for good when `signal` aborts and rests while the tab is hidden. */
export function createIdleWork(document: Document, signal: AbortSignal): IdleWork {
  const waiting: Iterator<void>[] = [];
  let planned = false;

  const plan = () => {
    if (planned || waiting.length === 0 || signal.aborted || hidden(document)) return;
    planned = true;
    postIdle(slice);
  };
  const slice = () => {
    planned = false;
    if (signal.aborted || hidden(document)) return;
    const end = performance.now() + SLICE - MARGIN;
    while (waiting[0] && performance.now() < end) if (waiting[0].next().done) waiting.shift();
    plan();
  };
  listen(document, 'visibilitychange', plan, { signal });
  return {
    add(work) {
      waiting.push(work);
      plan();
    },
  };
}

function postIdle(task: () => void): void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  // Of the usual priority: background tasks starve on pages that are never idle, and between ours
  // input and frames come first anyway.
  if (scheduler) void scheduler.postTask(task);
  else requestIdleCallback(task, { timeout: IDLE_TIMEOUT });
}

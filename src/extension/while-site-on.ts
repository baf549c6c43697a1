import { readSettings, type Settings, watchSettings } from './settings';
import { type SiteState, siteState } from './site-state';

/** What a running page does for as long as its site is on. */
export type Start<Session> = (settings: Settings, signal: AbortSignal) => Session;

/** Why nothing runs, or what runs. */
export type Switched<Session> =
  | { readonly state: 'starting' | Exclude<SiteState, 'on'> }
  | { readonly state: 'on'; readonly session: Session };

/** A page under the reader's settings. */
export interface SwitchedPage<Session> {
  readonly look: () => Switched<Session>;
  /** Starts anew what runs; nothing where nothing does. */
  readonly restart: () => void;
}

/** All of the settings that a running page works by; a change of any starts it anew. */
const workedBy = ({ marks, cardDelay, fontSize, searchEngine, packs, memory }: Settings) =>
  JSON.stringify([marks, cardDelay, fontSize, searchEngine, packs, memory.on]);

/**
 * Keeps a page as the reader's settings want it: starts where its site is on, aborts what runs as
 * soon as it is off. Costs a paused page one read of the settings.
 */
export function whileSiteOn<Session>(
  hostname: string,
  start: Start<Session>,
  signal: AbortSignal,
): SwitchedPage<Session> {
  let now: Switched<Session> = { state: 'starting' };
  let running = { works: '', stop: new AbortController() };
  let latest: Settings | undefined;

  const follow = (settings: Settings) => {
    const state = siteState(hostname, settings);
    const works = workedBy(settings);
    latest = settings;
    if (signal.aborted || (now.state === 'on' && state === 'on' && works === running.works)) return;
    running.stop.abort();
    running = { works, stop: new AbortController() };
    const until = AbortSignal.any([signal, running.stop.signal]);
    now = state === 'on' ? { state, session: start(settings, until) } : { state };
  };
  watchSettings(follow, signal);
  void readSettings().then(follow);
  return {
    look: () => now,
    restart() {
      running.works = '';
      if (latest) follow(latest);
    },
  };
}

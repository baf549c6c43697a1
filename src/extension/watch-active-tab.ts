import browser from 'webextension-polyfill';
import { readTab, type TabView } from './read-tab';
import { watchSettings } from './settings';
import { activeTab } from './tab-link';

/** Milliseconds after which a page that is still starting is asked again. */
const startingDelay = 250;

interface Event {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

/** Calls `listener` with how the tab in front is doing, now and whenever that may have changed. */
export function watchActiveTab(listener: (view: TabView) => void, signal: AbortSignal): void {
  let asked = 0;
  const refresh = async () => {
    const turn = ++asked;
    const view = await readTab(await activeTab());
    if (signal.aborted || turn !== asked) return;
    listener(view);
    if (view.status === 'starting') setTimeout(refresh, startingDelay);
  };
  const events: Event[] = [
    browser.tabs.onActivated as unknown as Event,
    browser.tabs.onUpdated as unknown as Event,
    browser.permissions.onAdded as unknown as Event,
    // A page reports its count to the background whenever it has found something or let go of it.
    browser.runtime.onMessage as unknown as Event,
  ];
  const onEvent = () => void refresh();
  for (const event of events) event.addListener(onEvent);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(onEvent);
  });
  watchSettings(onEvent, signal);
  void refresh();
}

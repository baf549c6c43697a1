import browser from 'webextension-polyfill';
import { tidyMemory } from './memory/tidy-memory';
import { updateDuePacks } from './packs/update-packs';

const name = 'keep-up';
/** Minutes. Packs and memory have times of their own; this is how late they may be looked at. */
const period = 60;

/**
 * Wakes the background now and then, on a schedule that no page has a hand in, to update packs and
 * forget what is too old.
 */
export function keepUp(): void {
  browser.alarms.onAlarm.addListener(async (alarm) => {
    if (alarm.name !== name) return;
    await tidyMemory();
    await updateDuePacks();
  });
  void browser.alarms.get(name).then((set) => {
    // Not all of a host's readers in the same minute after they start their browsers.
    const delayInMinutes = 1 + Math.random() * 30;
    if (!set) browser.alarms.create(name, { delayInMinutes, periodInMinutes: period });
  });
}

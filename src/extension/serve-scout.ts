import { glanceAt, injectScout, webTabs } from './inject-scripts';
import { readSettings, type Settings, watchSettings } from './settings';
import { siteState } from './site-state';
import { askPage } from './tab-link';

const isOn = (address: string, settings: Settings) =>
  siteState(new URL(address).hostname, settings) === 'on';

/** Runs the script that reads articles in a page that may be one, if the reader has its site on. */
export async function loadScout(tabId: number, address: string | undefined): Promise<void> {
  if (address !== undefined && isOn(address, await readSettings())) await injectScout(tabId);
}

/** Pages that were refused the script are looked at again when their site is switched on. */
export function serveScout(): void {
  watchSettings(async (settings) => {
    for (const { id, url } of await webTabs())
      if (id !== undefined && url !== undefined && isOn(url, settings) && !(await askPage(id)))
        await glanceAt(id);
  }, new AbortController().signal);
}

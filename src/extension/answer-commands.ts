import browser from 'webextension-polyfill';
import { openPanel } from './open-panel';
import { changeSettings } from './settings';
import { siteOf } from './site-of';
import { siteState, withSite } from './site-state';
import { tellPage } from './tab-link';

/** Switches the site at `address` on or off. */
export async function toggleSite(address: string | undefined): Promise<void> {
  const site = address === undefined ? null : siteOf(address);
  if (site === null) return;
  await changeSettings((settings) => withSite(settings, site, siteState(site, settings) !== 'on'));
}

/** Answers the keyboard commands that the manifest declares. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return undefined;
    switch (command) {
      case 'next-quotation':
        return tellPage(tabId, { type: 'step', by: 1 });
      case 'previous-quotation':
        return tellPage(tabId, { type: 'step', by: -1 });
      case 'open-card':
        return tellPage(tabId, { type: 'open-card' });
      case 'open-panel':
        return openPanel(tabId);
      case 'pause-site':
        return toggleSite(tab?.url);
      default:
        return undefined;
    }
  });
}

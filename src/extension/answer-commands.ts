import browser from 'webextension-polyfill';
import { openPanel } from './open-pages';
import { toggleSite } from './switch-site';
import { tellPage } from './tab-link';

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

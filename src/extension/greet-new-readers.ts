import browser from 'webextension-polyfill';
import { renameHidden } from './hidden-matches';
import { glanceEverywhere } from './inject-scripts';

/**
 * After installing and updating, annotates the pages that are open already; after installing, shows
 * what hovering does. Firefox runs declared scripts in open pages by itself.
 */
export function greetNewReaders(): void {
  browser.runtime.onInstalled.addListener(async ({ reason, temporary }) => {
    if (reason !== 'install' && reason !== 'update') return;
    await renameHidden();
    if (!browser.runtime.getURL('').startsWith('moz-extension:')) await glanceEverywhere();
    if (reason === 'install' && !temporary)
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

import browser from 'webextension-polyfill';
import type { PageReport, TabMessage } from './messages';

/** The tab that the reader is looking at in this window. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Sends to the script of the page in `tabId`; null where none runs there. */
async function send(tabId: number, message: TabMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // No script of ours there: a page of the browser's own, or one it withholds.
    return null;
  }
}

/** What the page in `tabId` has found; null where no script of ours runs. */
export const askPage = (tabId: number) =>
  send(tabId, { type: 'report' }) as Promise<PageReport | null>;

/** Tells the page in `tabId` something that needs no answer. */
export async function tellPage(
  tabId: number,
  message: Exclude<TabMessage, { type: 'report' }>,
): Promise<void> {
  await send(tabId, message);
}

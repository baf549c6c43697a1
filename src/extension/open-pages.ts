import browser from 'webextension-polyfill';

/** Chromium's own way to the side panel, which the polyfill does not cover. */
interface ChromiumSidePanel {
  open(where: { tabId: number }): Promise<void>;
}

/**
 * Opens the side panel beside `tabId`. Works only in answer to something the reader just did; both
 * browsers refuse otherwise. Call it before anything is awaited.
 */
export async function openPanel(tabId: number): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: ChromiumSidePanel } };
  const sidePanel = chrome?.sidePanel;
  if (sidePanel) await sidePanel.open({ tabId });
  else await browser.sidebarAction.open();
}

/** Opens the options, in a tab of their own or one that shows them already. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens an article elsewhere, or a search for it, in a new tab; only addresses that are safe to open. */
export async function openAddress(url: string): Promise<void> {
  if (/^https:\/\//.test(url)) await browser.tabs.create({ url });
}

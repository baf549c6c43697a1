import browser from 'webextension-polyfill';
import type { PlacedMatch } from '../core/export/annotated-page';
import { followPort, type PageReport, type TabMessage } from './messages';

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

/** What the page in `tabId` has found, each with its place in the page's text. */
export const locateInPage = async (tabId: number) =>
  ((await send(tabId, { type: 'locate' })) as readonly PlacedMatch[] | null) ?? [];

/** Tells the page in `tabId` something that needs no answer. */
export async function tellPage(
  tabId: number,
  message: Exclude<TabMessage, { type: 'report' | 'locate' }>,
): Promise<void> {
  await send(tabId, message);
}

/** Calls `listener` with the key of the annotation that the reader has scrolled to, as it changes. */
export function followPage(
  tabId: number,
  listener: (current: string | null) => void,
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tabId, { frameId: 0, name: followPort });
  port.onMessage.addListener((current: unknown) => listener(current as string | null));
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}

/** Loads the page in `tabId` anew. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Closes the tab that this page of ours stands in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

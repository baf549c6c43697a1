import browser, { type Tabs } from 'webextension-polyfill';
import { injectScoutAnew } from './inject-scripts';
import type { PageReport, PageStatus } from './messages';
import { readSettings } from './settings';
import { siteOf } from './site-of';
import { siteState } from './site-state';
import { askPage } from './tab-link';

/** How a tab is doing, for popup and panel. */
export interface TabView extends Omit<PageReport, 'status'> {
  readonly tabId: number | null;
  /** Null where the browser does not tell. */
  readonly address: string | null;
  readonly title: string | null;
  /** Registrable domain; null on pages that have none. */
  readonly site: string | null;
  readonly status: PageStatus | 'withheld' | 'no-permission';
}

const nothing = { annotations: [], current: null } as const;

const originOf = (address: string) => `${new URL(address).origin}/*`;

/** Asks the page, after putting our script there if it was open before we came; null where we cannot. */
async function askPageAnew(tabId: number): Promise<PageReport | null> {
  const report = await askPage(tabId);
  if (report) return report;
  try {
    await injectScoutAnew(tabId);
  } catch {
    // One of the pages from which the browser keeps all extensions.
    return null;
  }
  return askPage(tabId);
}

/** How `tab` is doing now. */
export async function readTab(tab: Tabs.Tab | undefined): Promise<TabView> {
  const { id: tabId = null, url: address = null, title = null } = tab ?? {};
  const site = address === null ? null : siteOf(address);
  const view = (status: TabView['status']) => ({ tabId, address, title, site, status, ...nothing });
  if (tabId === null || address === null || site === null) return view('withheld');
  const state = siteState(new URL(address).hostname, await readSettings());
  if (state !== 'on') return view(state);
  if (!(await browser.permissions.contains({ origins: [originOf(address)] })))
    return view('no-permission');
  const report = await askPageAnew(tabId);
  return report ? { tabId, address, title, site, ...report } : view('withheld');
}

/**
 * Asks the reader to let us on the site of `address`. Call it in their click, before anything is
 * awaited. True where they did.
 */
export function askPermission(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(address)] });
}

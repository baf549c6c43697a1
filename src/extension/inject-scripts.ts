import browser from 'webextension-polyfill';

async function inject(files: string[], tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files,
  });
}

/** Runs the script that reads an article, in a page at which the first script has looked. */
export const injectScout = (tabId: number): Promise<void> => inject(['/scout.js'], tabId);

/** The same in a page where none of our scripts may run. */
export const injectScoutAnew = (tabId: number): Promise<void> =>
  inject(['/glance.js', '/scout.js'], tabId);

/** Runs the script that paints and shows the card in a frame that has something to show. */
export const injectReader = (tabId: number, frameId: number): Promise<void> =>
  inject(['/reader.js'], tabId, frameId);

/** All tabs that show the web. */
export const webTabs = () => browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });

/** Takes a first look at an open page; a tab may be withheld or discarded, and looks when it loads. */
export const glanceAt = (tabId: number): Promise<void> =>
  inject(['/glance.js'], tabId).catch(() => undefined);

/** Takes a first look at every open page, so that nobody has to reload after installing. */
export async function glanceEverywhere(): Promise<void> {
  for (const { id } of await webTabs()) if (id !== undefined) void glanceAt(id);
}

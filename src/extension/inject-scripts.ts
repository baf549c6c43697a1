import browser from 'webextension-polyfill';

/** Loads the second script, which paints and shows the card, into a frame that has something to show. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/reader.js'],
  });
}

/** Runs the first script in a tab that was open before we were allowed there. */
export async function injectScout(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/annotate.js'],
  });
}

/** Runs the first script in every open page, so that nobody has to reload after installing. */
export async function injectScoutEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  // A tab may be withheld or discarded; it gets the script when it is loaded next.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectScout(id)])));
}

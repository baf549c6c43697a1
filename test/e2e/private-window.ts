import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/browsers';
import { waitFor } from '../harness/read-annotations';

/** What is used of the browser's extension API. */
interface Api {
  readonly windows: {
    create(how: { incognito: boolean; url: string }): Promise<{ id?: number } | undefined>;
    remove(id: number): Promise<void>;
  };
  readonly tabs: {
    query(which: object): Promise<{ id?: number; url?: string; incognito: boolean }[]>;
    sendMessage(tab: number, message: object): Promise<{ status?: string }>;
  };
}

/** How the extension says it is doing on the private page at `url`; undefined where it is not there. */
const askPrivatePage = (own: Page, url: string) =>
  own.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as Partial<Record<string, Api>>;
    const { tabs } = (browser ?? chrome) as Api;
    const [tab] = (await tabs.query({})).filter(
      ({ incognito, url }) => incognito && url === address,
    );
    const report = await tabs.sendMessage(tab?.id ?? 0, { type: 'report' }).catch(() => undefined);
    return report?.status;
  }, url);

/** Opens `url` in a private window until the extension has read it and knows nothing of it, and closes that. */
export async function readPrivately(driver: Driver, url: string): Promise<void> {
  const own = await driver.openOwn('options.html');
  const open = await own.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as Partial<Record<string, Api>>;
    const opened = await (browser ?? chrome)?.windows.create({ incognito: true, url: address });
    return opened?.id;
  }, url);
  let status: string | undefined;
  await waitFor(async () => {
    status = await askPrivatePage(own, url);
    return status === 'nothing-known';
  }, 'the private page to be read').catch((error) => {
    throw new Error(`${error} It is ${status}.`);
  });
  await own.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as Partial<Record<string, Api>>;
    await (browser ?? chrome)?.windows.remove(id ?? 0);
  }, open);
  await own.close();
}

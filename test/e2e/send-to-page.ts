import type { TabMessage } from '../../src/extension/messages';
import type { Driver } from '../harness/browsers';

/** What is used of the browser's extension API. */
interface Api {
  readonly tabs: {
    query(which: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/**
 * Sends to the page in front what the background sends it for a keyboard command: no driver can
 * press the browser's own shortcuts.
 */
export async function sendToPage(driver: Driver, message: TabMessage): Promise<void> {
  const own = await driver.openOwn('options.html');
  await own.evaluate(async (sent) => {
    const { browser, chrome } = globalThis as unknown as Partial<Record<string, Api>>;
    const { tabs } = (browser ?? chrome) as Api;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    await tabs.sendMessage(tab?.id ?? 0, sent);
  }, message);
  await own.close();
}

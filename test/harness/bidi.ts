import type { Browser, Page } from 'puppeteer-core';

/** What puppeteer keeps to itself of its WebDriver BiDi connection. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** The result of BiDi's `method` in a browser that puppeteer drives by BiDi (Firefox). */
export async function sendBidi<Result>(
  browser: Browser,
  method: string,
  parameters: object,
): Promise<Result> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const { result } = await connection.send(method, parameters);
  return result as Result;
}

/** How BiDi names the tab of `page`. */
export const contextOf = (page: Page): string =>
  (page.mainFrame() as unknown as { readonly _id: string })._id;

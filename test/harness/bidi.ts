import type { Page } from 'puppeteer-core';

/** What puppeteer keeps to itself of its WebDriver BiDi connection. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** The result of BiDi's `method` in the tab of `page`, which puppeteer drives by BiDi (Firefox). */
export async function sendBidi<Result>(
  page: Page,
  method: string,
  parameters: (context: string) => object,
): Promise<Result> {
  const { connection } = page.browser() as unknown as { readonly connection: Connection };
  const { _id } = page.mainFrame() as unknown as { readonly _id: string };
  const { result } = await connection.send(method, parameters(_id));
  return result as Result;
}

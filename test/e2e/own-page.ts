import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/browsers';
import { waitFor } from '../harness/read-annotations';

/**
 * One of the extension's own pages, in a tab behind the one in front. Such a tab is drawn no frames,
 * so nothing in it may be waited for there; all is looked for from outside.
 */
export interface OwnPage {
  readonly page: Page;
  /** The text of the first element that `selector` finds; all of the page's without one. */
  text(selector?: string): Promise<string>;
  html(): Promise<string>;
  /** Presses the button or switch whose words or label are `label`, else contain it, as soon as it is there. */
  press(label: string, within?: string): Promise<void>;
  /** Waits until the text holds `words`. */
  says(words: string, selector?: string): Promise<void>;
  close(): Promise<void>;
}

const press = (page: Page, label: string, within: string) =>
  page.evaluate(
    (wanted, selector) => {
      const all = [...document.querySelectorAll<HTMLElement>(`${selector} button`)];
      const found =
        all.find(({ textContent, ariaLabel }) => (ariaLabel ?? textContent) === wanted) ??
        all.find(
          ({ textContent, ariaLabel }) =>
            textContent.includes(wanted) || ariaLabel?.includes(wanted),
        );
      found?.click();
      return found !== undefined;
    },
    label,
    within,
  );

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Opens the extension's page at `path`. */
export async function openOwnPage(driver: Driver, path: string): Promise<OwnPage> {
  const page = await driver.openOwn(path);
  const text = (selector = 'body') => textOf(page, selector);
  const says = async (words: string, selector?: string) => {
    let last = '';
    const isSaid = async () => {
      last = await text(selector);
      return last.includes(words);
    };
    await waitFor(isSaid, `“${words}”`).catch((error: unknown) => {
      throw new Error(`${error}\nIt says: ${last.slice(0, 2_000)}`);
    });
  };
  return {
    page,
    text,
    says,
    html: () => page.evaluate(() => document.body.innerHTML),
    press: (label, within = 'body') =>
      waitFor(() => press(page, label, within), `the button “${label}”`),
    // It closes itself where it has led to the page.
    close: () => page.close().catch(() => undefined),
  };
}

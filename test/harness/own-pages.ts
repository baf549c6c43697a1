import type { Browser, Page, Target } from 'puppeteer-core';
import { contextOf, sendBidi } from './bidi';
import type { BrowserName } from './browsers';

/** Opens a page of the extension's own in a tab behind the one in front. */
export async function openOwnPage(name: BrowserName, browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ type: 'tab', background: true });
  if (name === 'chromium') await page.goto(url);
  else {
    // Firefox tells of no such page's loading, so puppeteer's goto would wait for ever.
    const parameters = { context: contextOf(page), url, wait: 'complete' };
    await sendBidi(browser, 'browsingContext.navigate', parameters);
  }
  return page;
}

/** How long the extension may take to greet a new reader with a page of its own; milliseconds. */
const greeting = 5_000;

/**
 * Waits for the page that greets new readers, and closes it, so that it comes before no other.
 * Chromium only, which takes every launch for an installation of an unpacked extension; Firefox for none.
 */
export async function closeGreeting(browser: Browser, base: string): Promise<void> {
  const isGreeting = (target: Target) => target.type() === 'page' && target.url().startsWith(base);
  // One that does not come is in nobody's way.
  const target = await browser.waitForTarget(isGreeting, { timeout: greeting }).catch(() => null);
  await (await target?.page())?.close();
}

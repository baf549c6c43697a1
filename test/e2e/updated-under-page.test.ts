import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch } from '../harness/browsers';
import { demoPath } from '../harness/demo-cases';
import {
  findHighlight,
  middle,
  readCard,
  readHighlights,
  readSettledHighlights,
  waitFor,
} from '../harness/read-annotations';
import { root } from '../harness/run';
import { type Server, serve } from '../harness/serve';
import { builtFor } from './in-each-browser';

/** What the page's console tells as an error. */
function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** As an update does it: the scripts in open pages are cut off from their extension. */
async function reload(driver: Driver): Promise<void> {
  const own = await driver.openOwn('options.html');
  const gone = new Promise((closed) => own.once('close', closed));
  await own
    .evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      ).chrome.runtime.reload(),
    )
    .catch(() => undefined);
  await gone;
}

// In Chromium alone: nothing that drives Firefox reloads an extension. Without developer mode Chromium
// does not start again what it reloads, so that only what is left of the old one is seen.
describe('an update under an open page', () => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(join(root, 'test', 'harness', 'demo'));
    driver = await launch('chromium', builtFor('chromium'));
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('leaves neither marks nor a card nor errors behind', async () => {
    const page = await driver.open(server.url(demoPath));
    const errors = watchErrors(page);
    const before = await readSettledHighlights(page);
    expect(before.length).toBeGreaterThan(0);
    const box = await findHighlight(page, before[0]?.text ?? '');
    if (!box) throw new Error('The first mark is not found.');
    await reload(driver);
    await page.bringToFront();

    await page.mouse.move(middle(box).x, middle(box).y, { steps: 3 });
    await page.mouse.wheel({ deltaY: 200 });
    await page.keyboard.press('Enter');
    await waitFor(async () => (await readHighlights(page)).length === 0, 'the marks to go');
    expect(await readCard(page)).toBeUndefined();
    expect(errors).toEqual([]);
  });
});

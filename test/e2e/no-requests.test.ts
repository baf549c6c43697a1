import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from '../harness/browsers';
import { demoCases, demoPath } from '../harness/demo-cases';
import {
  findHighlight,
  middle,
  readCard,
  readSettledHighlights,
  waitFor,
} from '../harness/read-annotations';
import { root } from '../harness/run';
import { type Server, serve } from '../harness/serve';
import { inEachBrowser } from './in-each-browser';
import { openPopup } from './popup';

let server: Server;
beforeAll(async () => {
  server = await serve(join(root, 'test', 'harness', 'demo'));
});
afterAll(() => server.close());

/** Notes every request of the page, content scripts' included, and of Chromium's background. */
async function noteRequests(driver: Driver, page: Page): Promise<string[]> {
  const noted: string[] = [];
  page.on('request', (request) => noted.push(request.url()));
  const worker = driver.browser.targets().find((target) => target.type() === 'service_worker');
  const session = await worker?.createCDPSession();
  session?.on('Network.requestWillBeSent', ({ request }) => noted.push(request.url));
  await session?.send('Network.enable');
  return noted;
}

inEachBrowser((driver) => {
  it('asks nobody anything while a page is read, hovered and listed', async () => {
    const page = await driver().open('about:blank');
    const noted = await noteRequests(driver(), page);
    await page.goto(server.url(demoPath));
    await readSettledHighlights(page);
    const box = await findHighlight(page, demoCases[0]?.words[0] ?? '');
    if (box) await page.mouse.move(middle(box).x, middle(box).y, { steps: 4 });
    await waitFor(async () => (await readCard(page)) !== undefined, 'the card');
    await (await openPopup(driver())).close();
    expect(noted).toContain(server.url(demoPath));
    const elsewhere = noted.filter(
      (url) => !url.startsWith(server.url('')) && !/^(chrome|moz)-extension:|^data:/.test(url),
    );
    expect(elsewhere).toEqual([]);
    await page.close();
  });
});

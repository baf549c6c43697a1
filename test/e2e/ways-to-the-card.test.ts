import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { demoCases, demoPath } from '../harness/demo-cases';
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
import { inEachBrowser } from './in-each-browser';
import { openPopup } from './popup';
import { sendToPage } from './send-to-page';

let server: Server;
beforeAll(async () => {
  server = await serve(join(root, 'test', 'harness', 'demo'));
});
afterAll(() => server.close());

const cardShown = async (page: Page, speaker: string) => {
  await waitFor(async () => (await readCard(page)) !== undefined, 'the card');
  expect((await readCard(page))?.text).toContain(speaker);
};
const cardGone = (page: Page) =>
  waitFor(async () => (await readCard(page)) === undefined, 'the card to close');

/** Words near the end of the page, and who said them. */
const far = { words: 'We have already been in these stories', speaker: 'Sergey Lavrov' };

inEachBrowser((driver) => {
  let page: Page;
  beforeEach(async () => {
    page = await driver().open(server.url(demoPath));
    await readSettledHighlights(page);
  });
  afterEach(() => page.close());

  it('counts and lists the page’s quotations in the popup', async () => {
    const popup = await openPopup(driver());
    await waitFor(async () => /known quotations/.test(await popup.text()), 'the list');
    const text = await popup.text();
    expect(text).toContain('localhost');
    for (const { words } of demoCases.filter(({ mark }) => mark !== 'position'))
      expect(text).toContain(words.join(', ').slice(0, 30));
    await popup.close();
  });

  it('scrolls to a quotation that is chosen in the popup, and opens its card', async () => {
    const popup = await openPopup(driver());
    await popup.press(far.words);
    await cardShown(page, far.speaker);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const current = (await readHighlights(page)).filter(({ mark }) => mark === 'current');
    expect(current.map(({ text }) => text).join()).toContain(far.words);
    await page.keyboard.press('Escape');
    await cardGone(page);
    await popup.close();
  });

  it('goes to a quotation by command, opens its card with Enter and closes it with Esc', async () => {
    await sendToPage(driver(), { type: 'step', by: 1 });
    await waitFor(
      async () => (await readHighlights(page)).some(({ mark }) => mark === 'current'),
      'a current quotation',
    );
    await page.keyboard.press('Enter');
    await cardShown(page, demoCases[0]?.speaker ?? '');
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  it('shows no card for a pointer that the page pretends', async () => {
    const box = await findHighlight(page, demoCases[0]?.words[0] ?? '');
    if (!box) throw new Error('Nothing to point at.');
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y) ?? document.body;
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(
          new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true }),
        );
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }, middle(box));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await readCard(page)).toBeUndefined();
  });
});

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { inClosedShadow } from '../harness/closed-shadow';
import { demoCases, demoPath } from '../harness/demo-cases';
import {
  type Box,
  findHighlight,
  findInCard,
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

const first = demoCases[0];
const words = first?.words[0] ?? '';

const shown = async (page: Page) => {
  await waitFor(async () => (await readCard(page)) !== undefined, 'the card');
  expect((await readCard(page))?.text).toContain(first?.speaker);
};
const isMarked = async (page: Page) =>
  (await readHighlights(page)).some(({ text }) => text.includes(words));

/** Presses Tab until what has the focus says `label`; fails after more than a whole round. */
async function tabTo(page: Page, label: string, focused: () => Promise<string>): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused()).includes(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${label}”; it last led to “${await focused()}”.`);
}

const focusedInCard = (page: Page) => async () =>
  (await inClosedShadow(page, ({ activeElement }) =>
    activeElement?.matches('button, a, summary') ? activeElement.textContent : '',
  )) ?? '';

const focusedIn = (page: Page) => () =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.matches('button, a, summary, input')
      ? `${activeElement.textContent} ${activeElement.ariaLabel}`
      : '';
  });

/** Where the button of one of our own pages stands, scrolled into view. */
const buttonIn = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find(({ textContent, ariaLabel }) =>
      `${textContent} ${ariaLabel}`.includes(wanted),
    );
    found?.scrollIntoView({ block: 'center' });
    const box = found?.getBoundingClientRect();
    return box && { x: box.x, y: box.y, width: box.width, height: box.height };
  }, label);

/** Taps the middle of what `find` finds, as soon as it is there. */
async function tap(page: Page, what: string, find: () => Promise<Box | undefined>): Promise<void> {
  let box: Box | undefined;
  await waitFor(async () => {
    box = await find();
    return box !== undefined;
  }, what);
  if (box) await page.touchscreen.tap(middle(box).x, middle(box).y);
}

inEachBrowser((driver) => {
  let page: Page;
  beforeEach(async () => {
    page = await driver().open(server.url(demoPath));
    await readSettledHighlights(page);
  });
  afterEach(async () => {
    // The switch was turned off: back on for the next.
    const popup = await openPopup(driver());
    await waitFor(async () => (await popup.isOn()) !== undefined, 'the switch');
    if ((await popup.isOn()) === false) await popup.press('Annotate localhost');
    await popup.close();
    await page.close();
  });

  it('serves a reader who has only a keyboard: find, open, hide, undo, pause', async () => {
    await sendToPage(driver(), { type: 'step', by: 1 });
    await waitFor(
      async () => (await readHighlights(page)).some(({ mark }) => mark === 'current'),
      'a current quotation',
    );
    await page.keyboard.press('Enter');
    await shown(page);
    await tabTo(page, 'Not this quote', focusedInCard(page));
    await page.keyboard.press('Enter');
    await waitFor(async () => !(await isMarked(page)), 'the mark to go');

    const options = await driver().openOwn('options.html');
    await options.bringToFront();
    await waitFor(async () => (await buttonIn(options, 'Show again')) !== undefined, 'the match');
    await tabTo(options, 'Show again', focusedIn(options));
    await options.keyboard.press('Enter');
    await waitFor(async () => (await buttonIn(options, 'Show again')) === undefined, 'the undoing');
    await options.close();
    await page.bringToFront();
    await waitFor(() => isMarked(page), 'the mark to come back');

    const popup = await driver().openOwn('popup.html');
    await waitFor(async () => (await buttonIn(popup, 'Annotate')) !== undefined, 'the switch');
    await tabTo(popup, 'Annotate localhost', focusedIn(popup));
    // Firefox presses no button of a tab behind another, so what the focus is on is clicked.
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.click());
    await waitFor(async () => (await readHighlights(page)).length === 0, 'the marks to go');
    await popup.close();
  });

  it('serves a reader who has only a finger: find, open, hide, undo, pause', async () => {
    await tap(page, 'the mark', () => findHighlight(page, words));
    await shown(page);
    await page.touchscreen.tap(3, 3);
    await waitFor(async () => (await readCard(page)) === undefined, 'the card to close');
    await tap(page, 'the mark', () => findHighlight(page, words));
    await shown(page);
    await tap(page, 'the button', () => findInCard(page, 'Not this quote'));
    await waitFor(async () => !(await isMarked(page)), 'the mark to go');

    const options = await driver().openOwn('options.html');
    await options.bringToFront();
    await tap(options, 'the match', () => buttonIn(options, 'Show again'));
    await waitFor(async () => (await buttonIn(options, 'Show again')) === undefined, 'the undoing');
    await options.close();
    await page.bringToFront();
    await waitFor(() => isMarked(page), 'the mark to come back');

    // The popup stands in a tab behind the page, where Chromium's driver cannot tap.
    const popup = await openPopup(driver());
    await popup.press('Annotate localhost');
    await waitFor(async () => (await readHighlights(page)).length === 0, 'the marks to go');
    await popup.close();
  });
});

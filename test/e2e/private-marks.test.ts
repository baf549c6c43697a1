import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inClosedShadow } from '../harness/closed-shadow';
import { waitFor } from '../harness/read-annotations';
import { type Server, serve } from '../harness/serve';
import { eveningReport, morningReport, wordings } from './harbour-reports';
import { inEachBrowser } from './in-each-browser';
import { openMemoryOptions } from './own-memory';

/** A page that notes whatever happens to it. */
const curious = `<script>
  const seen = [];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records)
      seen.push([type, target.nodeName, [...addedNodes].map((node) => node.nodeName), removedNodes.length].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['pointerover', 'pointerout', 'mouseleave', 'focusin', 'focusout', 'scroll', 'resize', 'selectionchange', 'beforetoggle', 'securitypolicyviolation'])
    addEventListener(type, ({ target }) => seen.push(type + ' ' + (target.nodeName ?? 'window')), true);
  for (const type of PerformanceObserver.supportedEntryTypes)
    if (/shift|resource|paint/.test(type))
      new PerformanceObserver((list) => {
        for (const { entryType, name } of list.getEntries()) seen.push(entryType + ' ' + name);
      }).observe({ type, buffered: false });
  const look = () => {
    const layer = document.querySelector('crossquote-layer');
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      seen: seen.splice(0),
      markup: document.documentElement.outerHTML,
      layer: layer && [layer.shadowRoot, layer.scrollWidth, layer.scrollHeight, layer.childNodes.length],
      size: [scrollWidth, scrollHeight],
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      animations: document.getAnimations().length,
      found: window.find('fishing boats'),
      selected: (getSelection().selectAllChildren(document.body), String(getSelection())),
    };
  };
</script>`;

let server: Server;
beforeAll(async () => {
  server = await serve(tmpdir(), {
    '/morning': morningReport(),
    '/evening': eveningReport({ body: curious }),
  });
});
afterAll(() => server.close());

const at = (outlet: 'morning' | 'evening') => server.url(`/${outlet}`, `${outlet}.localhost`);
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
/** Milliseconds beyond the card's delay. */
const UNTIL_CARD = 1_200;

/** Whether the private card is on the page; no script of the page's can ask that. */
const isCardShown = async (page: Page) =>
  (await inClosedShadow(page, (root) =>
    [...(root.querySelector('div')?.children ?? [])].some((card) => !(card as HTMLElement).hidden),
  )) === true;

/** Points at the quotation, waits for a card if one is due, and tells what the page saw of it. */
async function pointAt(page: Page, due: boolean) {
  await page.bringToFront();
  await waitFor(
    () => page.evaluate(() => document.querySelector('crossquote-layer') !== null),
    'the layer',
  );
  await rest(UNTIL_CARD);
  // What it paints and loads by itself comes when it likes.
  const changes = (await page.evaluate('seen.splice(0)')) as string[];
  const changed = changes.filter((change) => !/paint|resource/.test(change));
  const point = await page.evaluate(() => {
    const rects = [...(document.querySelector('#quoting')?.getClientRects() ?? [])];
    return rects.map(({ x, y, height }) => ({ x: x + 400, y: y + height / 4 }))[0];
  });
  await page.mouse.move(2, 2);
  if (point) await page.mouse.move(point.x, point.y, { steps: 3 });
  await rest(UNTIL_CARD);
  if (due) await waitFor(() => isCardShown(page), 'the card');
  else expect(await isCardShown(page)).toBe(false);
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await rest(UNTIL_CARD / 2);
  return { changed, now: await page.evaluate('look()') };
}

inEachBrowser((driver) => {
  it('tells the reader what the page cannot tell from nothing', { timeout: 180_000 }, async () => {
    const memory = await openMemoryOptions(driver());
    await memory.switch(true);
    const before = await pointAt(await driver().open(at('evening')), false);
    await memory.holds(wordings.evening);
    await driver().open(at('morning'));
    await memory.holds(wordings.morning);
    const after = await pointAt(await driver().open(at('evening')), true);
    expect(after).toEqual(before);
  });
});

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCase, demoCases, demoPath } from '../harness/demo-cases';
import {
  findInCard,
  type Highlighted,
  middle,
  pointAt,
  readCard,
  readSettledHighlights,
  waitFor,
} from '../harness/read-annotations';
import { root } from '../harness/run';
import { type Server, serve } from '../harness/serve';
import { inEachBrowser } from './in-each-browser';

let server: Server;
beforeAll(async () => {
  server = await serve(join(root, 'test', 'harness', 'demo'));
});
afterAll(() => server.close());

/** A comma or full stop before the closing mark is the page's, not the speaker's. */
const bare = (text: string) => text.replace(/[\s.,]+$/, '');

const kinds: Readonly<Record<string, DemoCase['mark']>> = {
  same: 'known',
  likely: 'known',
  changed: 'changed',
  position: 'position',
};

const found = (marks: readonly Highlighted[]) =>
  marks
    .filter(({ mark }) => mark in kinds)
    .map(({ mark, text, paragraph }) => `${paragraph} ${kinds[mark]}: ${bare(text)}`);

const expectedMarks = demoCases.flatMap(({ in: paragraph, mark, words }) =>
  words.map((text) => `${paragraph} ${mark}: ${text}`),
);

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();

async function cardText(page: Page): Promise<string> {
  await waitFor(async () => (await readCard(page)) !== undefined, 'the card');
  return (await readCard(page))?.text ?? '';
}

/** The card shows the nearest outlets; the others are one press away. */
async function showAllOutlets(page: Page): Promise<void> {
  await cardText(page);
  const more = await findInCard(page, 'more outlet');
  if (more) await page.mouse.click(middle(more).x, middle(more).y);
}

const closed = (page: Page) =>
  waitFor(async () => (await readCard(page)) === undefined, 'the card to close');

inEachBrowser((driver) => {
  let page: Page;
  let marks: readonly Highlighted[];
  beforeAll(async () => {
    page = await driver().open(server.url(demoPath));
    marks = await readSettledHighlights(page);
  });

  it('marks exactly the known quotations and reported positions', () => {
    expect(found(marks).sort()).toEqual([...expectedMarks].sort());
  });

  it('marks the speakers’ names beside them and no others', () => {
    const names = marks.filter(({ mark }) => mark === 'name');
    const wanted = demoCases.flatMap(({ in: paragraph, name }) =>
      name === undefined ? [] : [`${paragraph}: ${name}`],
    );
    expect(unique(names.map(({ paragraph, text }) => `${paragraph}: ${text}`))).toEqual(
      unique(wanted),
    );
  });

  it.each(demoCases)('shows a card for $in: $words.0', async (wanted) => {
    const { words, speaker, outlets = [], issue, says = [] } = wanted;
    await page.mouse.move(2, 2);
    await closed(page);
    await pointAt(page, words[0] ?? '');
    await showAllOutlets(page);
    const text = await cardText(page);
    for (const part of [speaker, ...outlets, ...(issue ? [issue] : []), ...says])
      expect(text).toContain(part);
  });

  it('keeps the card while the pointer is in it, and lets it go after', async () => {
    const words = demoCases[0]?.words[0] ?? '';
    await page.mouse.move(2, 2);
    await closed(page);
    await pointAt(page, words);
    await cardText(page);
    const box = await findInCard(page, 'Why this match');
    if (!box) throw new Error('The card does not say why.');
    await page.mouse.move(middle(box).x, middle(box).y, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await readCard(page))?.text ?? 'no card').toContain('Why this match');
    await page.mouse.move(2, 2);
    await closed(page);
  });

  it('closes the card with Esc', async () => {
    await pointAt(page, demoCases[0]?.words[0] ?? '');
    await cardText(page);
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it('adds nothing to the page but the card', async () => {
    const added = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => name.includes('-')),
    );
    expect(added).toEqual(['crossquote-card']);
  });

  it('fits the card into a window 360 pixels wide', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await page.mouse.move(2, 2);
    await closed(page);
    await pointAt(page, demoCases[0]?.words[0] ?? '');
    await cardText(page);
    const box = (await readCard(page))?.box;
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.setViewport({ width: 1280, height: 900 });
  });
});

import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../e2e/in-each-browser';
import { browserNames, type Driver, launch } from '../harness/browsers';
import { knowingExtension } from './knowing-extension';
import { readMarks } from './read-marks';
import { expectedOf, type Step, serveTraps, trapFolder } from './serve-traps';

const traps = readdirSync(trapFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Milliseconds for reading, asking and painting on a busy machine; then nothing may change. */
const SETTLE = 1_200;
const PATIENCE = 6_000;
/** Milliseconds for the longest page to load. */
const LOADING = 45_000;

/** Where a line breaks there may be no white space in the page; a mark under a comma alone is none. */
const squeeze = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/\s+/g, '')).filter((text) => text !== '');

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function perform(page: Page, { click, back, wait }: Step): Promise<void> {
  if (wait) await rest(wait);
  if (click) await page.click(click);
  // A page from the back/forward cache does not load again, which goBack() would wait for.
  if (back) await page.evaluate('history.back()');
}

/** Marks once they are as wanted or patience ends, and again a little later. */
async function settledMarks(page: Page, wanted: readonly string[]): Promise<string[]> {
  const end = Date.now() + PATIENCE;
  const want = JSON.stringify(squeeze(wanted));
  const read = async () => squeeze(await readMarks(page));
  while (JSON.stringify(await read()) !== want && Date.now() < end) await rest(150);
  await rest(300);
  return read();
}

describe.each(browserNames)('%s', (name) => {
  let server: Awaited<ReturnType<typeof serveTraps>>;
  let extension: Awaited<ReturnType<typeof knowingExtension>>;
  let driver: Driver;

  beforeAll(async () => {
    server = await serveTraps();
    extension = await knowingExtension(builtFor(name));
    driver = await launch(name, extension.folder);
  });
  afterAll(async () => {
    await driver?.close();
    await extension?.remove();
    server?.close();
  });

  it.each(traps)('%s', async (trap) => {
    const { marks, steps = [], settle = SETTLE } = expectedOf(trap);
    const page = await driver.browser.newPage();
    const errors: string[] = [];
    const isOurs = (text: string) => !text.includes('favicon.ico');
    page.on('pageerror', (error) => isOurs(String(error)) && errors.push(String(error)));
    try {
      await page.goto(server.url(trap), { timeout: LOADING });
      for (const step of steps) await perform(page, step);
      await rest(settle);
      expect(await settledMarks(page, marks)).toEqual(squeeze(marks));
      expect(errors).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

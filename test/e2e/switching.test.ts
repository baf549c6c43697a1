import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Driver, launch } from '../harness/browsers';
import { demoPath } from '../harness/demo-cases';
import { readHighlights, readSettledHighlights, waitFor } from '../harness/read-annotations';
import { root } from '../harness/run';
import { type Server, serve } from '../harness/serve';
import { builtFor } from './in-each-browser';
import { openPopup } from './popup';

let server: Server;
beforeAll(async () => {
  server = await serve(join(root, 'test', 'harness', 'demo'));
});
afterAll(() => server.close());

const marked = async (page: Page) => (await readHighlights(page)).length;

/** Long enough for marks to come back, were they to. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1_500));

async function expectMarks(page: Page): Promise<void> {
  await page.bringToFront();
  await waitFor(async () => (await marked(page)) > 0, 'marks to come');
}

async function expectNone(page: Page): Promise<void> {
  await waitFor(async () => (await marked(page)) === 0, 'marks to go');
}

/** Presses a button of the popup about `page`. */
async function pressInPopup(driver: Driver, page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const popup = await openPopup(driver);
  await popup.press(label);
  await popup.close();
}

describe.each(browserNames)('%s', (name) => {
  let profile: string;
  let driver: Driver;
  let bare: Page;
  let www: Page;
  let other: Page;

  const start = async () => {
    driver = await launch(name, builtFor(name), { profile });
  };
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'crossquote-'));
    await start();
    bare = await driver.open(server.url(demoPath, 'news.localhost'));
    await readSettledHighlights(bare);
    www = await driver.open(server.url(demoPath, 'www.news.localhost'));
    await readSettledHighlights(www);
    other = await driver.open(server.url(demoPath, 'other.localhost'));
    await readSettledHighlights(other);
  });
  afterAll(async () => {
    await driver.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('takes the marks away in every tab of the site, without loading it again', async () => {
    await bare.evaluate(() => {
      document.body.dataset['loaded'] = 'once';
    });
    await pressInPopup(driver, bare, 'Annotate news.localhost');
    await expectNone(bare);
    await expectNone(www);
    expect(await marked(other)).toBeGreaterThan(0);
    expect(await bare.evaluate(() => document.body.dataset['loaded'])).toBe('once');
  });

  it('leaves pages alone that are opened while the site is off', async () => {
    const fresh = await driver.open(server.url(demoPath, 'www.news.localhost'));
    await pause();
    expect(await marked(fresh)).toBe(0);
    await fresh.close();
  });

  it('says in the popup that the site is paused', async () => {
    await www.bringToFront();
    const popup = await openPopup(driver);
    await waitFor(async () => (await popup.isOn()) === false, 'the switch to be off');
    expect(await popup.text()).toContain('Paused on news.localhost');
    await popup.close();
  });

  it('remembers after the browser was started again', async () => {
    await driver.close();
    await start();
    other = await driver.open(server.url(demoPath, 'other.localhost'));
    await readSettledHighlights(other);
    bare = await driver.open(server.url(demoPath, 'news.localhost'));
    www = await driver.open(server.url(demoPath, 'www.news.localhost'));
    await pause();
    expect(await marked(bare)).toBe(0);
    expect(await marked(www)).toBe(0);
  });

  it('brings the marks back in every tab of the site', async () => {
    await pressInPopup(driver, bare, 'Annotate news.localhost');
    await expectMarks(bare);
    await expectMarks(www);
  });

  it('pauses everywhere, and resumes', async () => {
    await pressInPopup(driver, bare, 'Pause everywhere');
    for (const page of [bare, www, other]) await expectNone(page);
    await pressInPopup(driver, bare, 'Resume');
    for (const page of [bare, www, other]) await expectMarks(page);
  });
});

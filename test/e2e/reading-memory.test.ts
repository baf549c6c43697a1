import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Driver, launch } from '../harness/browsers';
import { type Server, serve } from '../harness/serve';
import { eveningReport, morningReport, morningTitle, wordings } from './harbour-reports';
import { builtFor } from './in-each-browser';
import { openMemoryOptions } from './own-memory';
import { openOwnPage } from './own-page';
import { openPopup } from './popup';

let server: Server;
beforeAll(async () => {
  server = await serve(tmpdir(), { '/morning': morningReport(), '/evening': eveningReport() });
});
afterAll(() => server.close());

const at = (outlet: 'morning' | 'evening') => server.url(`/${outlet}`, `${outlet}.localhost`);
const nothingKnown = 'No known quotation here yet';

/** A browser starts and is waited for many times, on machines that have better things to do. */
const timeout = 180_000;

describe.each(browserNames)('%s', (name) => {
  let profile: string;
  let driver: Driver;
  const start = async () => {
    driver = await launch(name, builtFor(name), { profile });
  };
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'crossquote-'));
    await start();
  });
  afterAll(async () => {
    await driver.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('remembers what one outlet quoted and tells it on the page of another', {
    timeout,
  }, async () => {
    const memory = await openMemoryOptions(driver);
    await memory.switch(true);
    await driver.open(at('morning'));
    await memory.holds(wordings.morning);
    await driver.open(at('evening'));
    const popup = await openPopup(driver);
    await popup.says('Mara Lindqvist');
    const panel = await openOwnPage(driver, 'sidepanel.html');
    await panel.press(wordings.evening);
    await panel.press('List');
    for (const part of ['Mara Lindqvist', 'The Morning Post', 'fishing boats'])
      await panel.says(part);
  });

  it('still knows it after the browser was started again, until the reader deletes it', {
    timeout,
  }, async () => {
    await driver.close();
    await start();
    const page = await driver.open(at('evening'));
    const popup = await openPopup(driver);
    await popup.says('Mara Lindqvist');
    const memory = await openMemoryOptions(driver);
    await memory.deleteArticle(morningTitle);
    await page.reload();
    await popup.says(nothingKnown);
    const panel = await openOwnPage(driver, 'sidepanel.html');
    await panel.says(nothingKnown);
    // What the evening paper said stays remembered, and nothing of the morning paper's words.
    const kept = await memory.storedWords();
    expect(kept).toContain(wordings.evening);
    expect(kept).not.toContain(wordings.morning);
  });
});

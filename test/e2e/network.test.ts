import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Driver, launch } from '../harness/browsers';
import {
  findHighlight,
  middle,
  readCard,
  readHighlights,
  waitFor,
} from '../harness/read-annotations';
import { type Server, serve } from '../harness/serve';
import { type NetworkWatch, watchNetwork } from '../harness/watch-network';
import { harbourFile, titleOf } from './harbour-pack';
import { eveningReport, morningReport, wordings } from './harbour-reports';
import { builtFor } from './in-each-browser';
import { openMemoryOptions } from './own-memory';
import { openPackOptions, type PackOptions } from './own-packs';
import { openOwnPage } from './own-page';
import { type PackHost, startPackHost } from './pack-host';

const pages = 30;
const paths = Array.from({ length: pages }, (_, at) => `/report-${at}`);

/** What the browsers ask by themselves; puppeteer cannot keep Firefox from all of it. */
const ownOfBrowsers =
  /\/favicon\.ico$|^https?:\/\/([\w-]+\.)*(mozilla\.(com|net|org)|firefox\.com|google(apis)?\.com|gvt1\.com)(:443|\/|$)/;

let server: Server;
let host: PackHost;
let watch: NetworkWatch;
beforeAll(async () => {
  const reports = paths.map((path, at) => [path, at % 2 ? morningReport() : eveningReport()]);
  [server, host, watch] = await Promise.all([
    serve(tmpdir(), Object.fromEntries(reports)),
    startPackHost(),
    watchNetwork(),
  ]);
});
afterAll(() => Promise.all([server.close(), host.close(), watch.close()]));

/** Everything that was asked for but what the browsers ask by themselves. */
const taken = () => watch.take().filter((address) => !ownOfBrowsers.test(address));

/** Longer than anything that a page sets off takes. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1_500));

const addressOf = (path: string, at: number) => server.url(path, `outlet-${at % 7}.localhost`);

/** Reads a report as a reader does: goes there, points at what is marked, and looks at the card. */
async function readReport(page: Page, at: number, address: string): Promise<void> {
  await page.goto(address);
  await waitFor(async () => (await readHighlights(page)).length > 0, `marks on page ${at}`);
  const box = await findHighlight(page, wordings[at % 2 ? 'morning' : 'evening'].slice(0, 20));
  if (box) await page.mouse.move(middle(box).x, middle(box).y, { steps: 3 });
  await waitFor(async () => (await readCard(page)) !== undefined, `the card on page ${at}`);
  await page.mouse.move(2, 2);
}

/** A browser starts, and reads many pages, on machines that have better things to do. */
const timeout = 400_000;

describe.each(browserNames)('%s', (name) => {
  let driver: Driver;
  let packs: PackOptions;
  beforeAll(async () => {
    driver = await launch(name, builtFor(name), { proxy: watch.port });
    packs = await openPackOptions(driver);
    host.offer({ file: harbourFile('one'), etag: '"1"' });
    await packs.typeAddress(host.address);
    await packs.install();
    await packs.lists(titleOf('one'));
    const memory = await openMemoryOptions(driver);
    await memory.switch(true);
    await rest();
  }, timeout);
  afterAll(() => driver.close());

  it('asks for nothing while thirty pages are read, with a pack subscribed and memory on', {
    timeout,
  }, async () => {
    taken();
    const page = await driver.open('about:blank');
    for (const [at, path] of paths.entries()) await readReport(page, at, addressOf(path, at));
    await rest();
    // Every page once, by the browser, and nothing else from anywhere.
    expect(taken()).toEqual(paths.map(addressOf));
    const memory = await openMemoryOptions(driver);
    await memory.holds(wordings.morning);
    await memory.close();
  });

  it('asks for the pack alone where the reader has it checked', { timeout }, async () => {
    taken();
    host.takeRequests();
    await packs.press(titleOf('one'), 'Check now');
    await waitFor(async () => host.requests().length > 0, 'the question');
    await rest();
    expect(taken()).toEqual([host.address]);
    expect(host.takeRequests()).toEqual(['/pack.json 304 "1"']);
  });

  it('would be seen if it asked for anything else', { timeout }, async () => {
    taken();
    const own = await openOwnPage(driver, 'options.html');
    const asked = [server.url('/secret'), 'https://known.example/secret'];
    await own.page.evaluate(
      (all) => Promise.all(all.map((address) => fetch(address).catch(() => undefined))),
      asked,
    );
    await own.close();
    expect(taken().sort()).toEqual([server.url('/secret'), 'https://known.example:443']);
  });
});

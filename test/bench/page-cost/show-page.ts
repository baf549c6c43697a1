import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { addressOf, type StoredPage } from '../page/page-set';
import type { Browser } from './extensions';

/** How a stored page is shown. */
export interface Showing {
  readonly html: string;
  /** False: the page's own scripts do not run, so that whatever happens to it is not its doing. */
  readonly scripts: boolean;
  readonly before?: (page: Page) => Promise<void>;
}

/** Some pages load themselves again once; none needs to for ever. */
const MOST_ANSWERS = 3;
const PATIENCE = 15_000;

/** The markup of a stored page. */
export const htmlOf = (folder: string, { file }: StoredPage): string =>
  gunzipSync(readFileSync(join(folder, file))).toString('utf8');

/** Answers the page's own address, which some pages look at, and nothing else. */
async function answer(page: Page, { html, scripts }: Showing): Promise<void> {
  const headers = scripts ? {} : { 'content-security-policy': "script-src 'none'" };
  let answers = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const given =
      isPage && answers < MOST_ANSWERS
        ? request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html })
        : request.abort();
    answers += Number(isPage);
    // The page may be gone by the time it is answered.
    given.catch(() => undefined);
  });
}

/** Opens a stored page in front, does `task` with it, and closes it. */
export async function showPage<Result>(
  { browser }: Browser,
  stored: StoredPage,
  showing: Showing,
  task: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await answer(page, showing);
    await showing.before?.(page);
    await page.goto(addressOf(stored), { waitUntil: 'load', timeout: PATIENCE });
    await page.bringToFront();
    return await task(page);
  } finally {
    await page.close();
  }
}

/** What the extension says of the page in front. */
export interface Report {
  readonly status: string;
  readonly annotations: number;
}

/** Asks the extension, from a page of its own, how the tab with `page` is doing. */
const askReport = ({ own }: Browser, page: Page): Promise<Report> =>
  own.evaluate(async (address) => {
    type Api = typeof import('webextension-polyfill');
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = world.browser ?? world.chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === address);
    try {
      const answer = await tabs.sendMessage(tab?.id ?? -1, { type: 'report' });
      const report = answer as { status: string; annotations: unknown[] };
      return { status: report.status, annotations: report.annotations.length };
    } catch {
      return { status: 'unreachable', annotations: 0 };
    }
  }, page.url());

/** Without an answer only the first look was taken: the page seems to be no article. */
const done = ['unreachable', 'not-article', 'nothing-known', 'ready'];
/** Milliseconds between two looks; as long as that for pages that go on changing. */
const LOOK = 200;
const CALM = 600;
/** The second script comes within a few tens of milliseconds; on a busy machine, within this. */
const COMING = 1_500;

/** Waits until the extension has read the page and nothing has come for a while. */
export async function waitUntilRead(browser: Browser, page: Page): Promise<Report> {
  const end = Date.now() + PATIENCE;
  let report: Report = { status: 'unreachable', annotations: 0 };
  let since = Date.now();
  let calm: number;
  do {
    await new Promise((rested) => setTimeout(rested, LOOK));
    const now = await askReport(browser, page);
    if (now.status !== report.status || now.annotations !== report.annotations) since = Date.now();
    report = now;
    calm = report.status === 'unreachable' ? COMING : CALM;
  } while (Date.now() < end && !(done.includes(report.status) && Date.now() - since > calm));
  return report;
}

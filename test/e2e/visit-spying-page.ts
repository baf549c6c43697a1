import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/browsers';
import { inClosedShadow } from '../harness/closed-shadow';
import { waitFor } from '../harness/read-annotations';
import { type Server, serve } from '../harness/serve';
import { eveningReport, morningReport, wordings } from './harbour-reports';
import { type MemoryOptions, openMemoryOptions } from './own-memory';
import { spy } from './spying-page';

/** Serves a paper, the same paper without its quotation, and a paper of the same words that spies. */
export const serveSpy = (): Promise<Server> =>
  serve(tmpdir(), {
    '/morning': morningReport(),
    '/plain': morningReport().replace(/[“”]/g, ''),
    '/evening': eveningReport({ head: spy }),
  });

/** What one visit to the spying page tells it. */
export interface Visit {
  readonly observed: readonly string[];
  /** How late its tasks were, together; milliseconds. */
  readonly delay: number;
  /** How late the latest was. */
  readonly latest: number;
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
/** Milliseconds in which a card comes, and goes again. */
const settle = 1_200;

/** Whether there is a private card on the page; no script of the page's can ask that. */
const isCardShown = async (page: Page) =>
  (await inClosedShadow(page, (root) =>
    [...(root.querySelector('div')?.children ?? [])].some((card) => !(card as HTMLElement).hidden),
  )) === true;

/** Opens the spying page, rests on the words, types a key, and goes away from them. */
async function visit(page: Page, address: string, due: boolean): Promise<Visit> {
  await page.goto(address);
  await waitFor(
    () => page.evaluate(() => document.querySelector('crossquote-layer') !== null),
    'the layer',
  );
  await rest(settle);
  const point = await page.evaluate(() => {
    const [first] = document.querySelector('#quoting')?.getClientRects() ?? [];
    return first && { x: first.x + 400, y: first.y + first.height / 4 };
  });
  await page.mouse.move(2, 2);
  await rest(settle / 4);
  // When a tab gets the focus after loading, and what the pointer was over then, is the browser's affair.
  await page.evaluate('begin()');
  if (point) await page.mouse.move(point.x, point.y, { steps: 3 });
  await rest(settle);
  // Otherwise there would be nothing to be seen.
  if ((await isCardShown(page)) !== due)
    throw new Error(`A private card ${due ? 'is missing' : 'came'}.`);
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await rest(settle / 2);
  const observed = (await page.evaluate('observed()')) as string[];
  const delays = (await page.evaluate('delays()')) as number[];
  const delay = delays.reduce((sum, value) => sum + value, 0) / delays.length;
  return { observed: observed.sort(), delay, latest: Math.max(...delays) };
}

/** Has memory hold what the morning paper said, or not. */
async function remember(
  server: Server,
  memory: MemoryOptions,
  page: Page,
  wanted: boolean,
): Promise<void> {
  if ((await memory.storedWords()) !== '') await memory.deleteAll();
  // As much is read before both, so that browser and machine are as busy.
  const path = wanted ? '/morning' : '/plain';
  await page.goto(server.url(path, 'morning.localhost'));
  if (wanted) await memory.holds(wordings.morning);
  await rest(settle);
}

/** What the spying page sees, `runs` times with a memory that is empty and as often with one that holds its words. */
export async function visitByTurns(
  driver: Driver,
  server: Server,
  runs: number,
): Promise<Record<'empty' | 'holding', readonly Visit[]>> {
  const memory = await openMemoryOptions(driver);
  await memory.switch(true);
  const page = await driver.open('about:blank');
  const visits: Record<'empty' | 'holding', Visit[]> = { empty: [], holding: [] };
  // The first visit of all is slower than any other; it counts for neither.
  for (let run = -1; run < 2 * runs; run++) {
    const holding = run % 2 === 0;
    await remember(server, memory, page, holding);
    const seen = await visit(page, server.url('/evening', 'evening.localhost'), holding);
    if (run >= 0) visits[holding ? 'holding' : 'empty'].push(seen);
  }
  return visits;
}

/**
 * How long a reader waits, in the built extension: from a paragraph's coming into view to its
 * quotation's being painted, with the background awake and after it was killed; and from the
 * pointer's resting to the card, beyond the delay that is set.
 *
 * Run by `npm run bench:latency` after `npm run build`. Prints medians in milliseconds.
 */
import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames, type Driver, launch } from '../harness/browsers';
import { demoPath } from '../harness/demo-cases';
import { findHighlight, middle, readSettledHighlights, waitFor } from '../harness/read-annotations';
import { root } from '../harness/run';
import { serve } from '../harness/serve';

const rounds = 15;
/** The extension's own default; what is measured is the time beyond it. */
const cardDelay = 400;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Adds a paragraph with a known quotation to the article; milliseconds until its words are painted. */
const paintNew = (page: Page, round: number): Promise<number> =>
  page.evaluate(
    (n) =>
      new Promise<number>((resolve, reject) => {
        const last = [...document.querySelectorAll('main p, article p')].find(
          (each) => each.getBoundingClientRect().top > 0,
        );
        const added = document.createElement('p');
        added.textContent = `In round ${n} of the day it was said again: “Nobody needs steps that imitate peaceful actions in this situation,” Yuri Ushakov said in the evening.`;
        const start = performance.now();
        last?.after(added);
        const watch = setInterval(() => {
          const painted = [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some((range) => added.contains(range.startContainer)),
          );
          if (painted) resolve(performance.now() - start);
          else if (performance.now() - start < 5_000) return;
          else reject(new Error('never painted'));
          clearInterval(watch);
          added.remove();
        }, 1);
      }),
    round,
  );

async function killBackground({ browser, name }: Driver): Promise<boolean> {
  if (name !== 'chromium') return false;
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  await (await target?.worker())?.close();
  return target !== undefined;
}

/** Moves the pointer onto painted words; milliseconds from the last move to the card. */
async function openCard(page: Page): Promise<number> {
  const box = await findHighlight(page, 'nothing other than');
  if (!box) throw new Error('nothing to point at');
  await page.mouse.move(2, 2);
  await waitFor(() => page.evaluate(() => !document.querySelector(':popover-open')));
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = Number.POSITIVE_INFINITY;
        document.addEventListener('pointermove', ({ timeStamp }) => {
          moved = timeStamp;
        });
        const watch = setInterval(() => {
          if (!document.querySelector(':popover-open')) return;
          resolve(performance.now() - moved);
          clearInterval(watch);
        }, 1);
      }),
  );
  const { x, y } = middle(box);
  await page.mouse.move(x, y);
  return shown;
}

async function measure(name: BrowserName, url: string): Promise<void> {
  const folder = name === 'chromium' ? 'chrome' : 'firefox';
  const driver = await launch(name, `${root}/.output/${folder}-mv3`);
  const print = (what: string, values: readonly number[]) =>
    console.log(`${name}: ${what}: median ${median(values).toFixed(1)} ms of ${values.length}`);
  try {
    const page = await driver.open(url);
    await waitFor(async () => {
      await page.bringToFront();
      return page.evaluate(() => document.visibilityState === 'visible');
    });
    await readSettledHighlights(page);
    const awake: number[] = [];
    for (let round = 0; round < rounds; round++) awake.push(await paintNew(page, round));
    print('paragraph to paint, background awake', awake);
    const killed: number[] = [];
    for (let round = 0; round < rounds && (await killBackground(driver)); round++)
      killed.push(await paintNew(page, round));
    if (killed.length > 0) print('paragraph to paint, background killed before', killed);
    const cards: number[] = [];
    for (let round = 0; round < rounds; round++) cards.push((await openCard(page)) - cardDelay);
    print('pointer at rest to card, beyond the delay', cards);
    console.log(`${name}: first card: ${cards[0]?.toFixed(1)} ms`);
  } finally {
    await driver.close();
  }
}

const server = await serve(`${root}/test/harness/demo`);
for (const name of browserNames) await measure(name, server.url(demoPath));
await server.close();

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../harness/browsers';
import { type CrowdedPage, crowdLongest, fieldId, quoteClass } from './crowded-page';
import { type Browser, withBrowsers } from './extensions';
import { showPage, waitUntilRead } from './show-page';
import { median, noise, type Row, type Task } from './table';

/** What a reader does, by the event that tells of it. */
const actions = { typing: 'keydown', scrolling: 'wheel', clicking: 'click' } as const;
type Action = keyof typeof actions;
const actionNames = Object.keys(actions) as Action[];

/** How often each is done in a round; the first are not counted. */
const TIMES = 12;
const WARMING = 2;

interface Watched {
  benchLatencies?: number[];
}

/** Makes the page note, for each event, the milliseconds until the frame that follows is there. */
const watchEvents = (page: Page): Promise<void> =>
  page.evaluate((types) => {
    const latencies: number[] = [];
    (globalThis as Watched).benchLatencies = latencies;
    for (const type of types)
      addEventListener(
        type,
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => latencies.push(performance.now() - timeStamp);
            port2.postMessage(null);
          }),
        { capture: true, passive: true },
      );
  }, Object.values(actions));

const takeLatencies = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as Watched).benchLatencies?.splice(0) ?? []);

/** Where the quotations in view stand, for a pointer to wander over. */
const quotesInView = (page: Page): Promise<{ x: number; y: number }[]> =>
  page.evaluate((name) => {
    const boxes = [...document.getElementsByClassName(name)].map(
      (quote) => quote.getClientRects()[0],
    );
    return boxes.flatMap((box) =>
      box && box.top > 0 && box.bottom < innerHeight ? [{ x: box.x + 9, y: box.y + 4 }] : [],
    );
  }, quoteClass);

async function act(page: Page, action: Action, time: number): Promise<void> {
  const points = await quotesInView(page);
  const { x, y } = points[time % Math.max(1, points.length)] ?? { x: 300, y: 300 };
  await page.mouse.move(x, y, { steps: 4 });
  if (action === 'typing') await page.keyboard.press('a');
  else if (action === 'clicking') await page.mouse.click(x, y);
  else await page.mouse.wheel({ deltaY: time % 4 < 2 ? 240 : -240 });
  await new Promise((rested) => setTimeout(rested, 60));
}

/** One round: the same deeds in the same places, the pointer moving before each. */
async function round(page: Page): Promise<Record<Action, number>> {
  await page.bringToFront();
  const medians = { typing: 0, scrolling: 0, clicking: 0 };
  for (const action of actionNames) {
    await page.evaluate(
      (name) => document.querySelector(`.${name}`)?.scrollIntoView({ block: 'center' }),
      quoteClass,
    );
    if (action === 'typing') await page.focus(`#${fieldId}`);
    await takeLatencies(page);
    for (let time = 0; time < TIMES; time++) await act(page, action, time);
    medians[action] = median((await takeLatencies(page)).slice(WARMING));
  }
  return medians;
}

type Rounds = Record<Action, number>[];

async function alternate(
  [ours, twin]: readonly [Page, Page],
  rounds: number,
): Promise<readonly [Rounds, Rounds]> {
  const results = [[] as Rounds, [] as Rounds] as const;
  for (const page of [ours, twin]) await watchEvents(page);
  for (let at = 0; at < rounds; at++) {
    results[0].push(await round(ours));
    results[1].push(await round(twin));
  }
  return results;
}

/** Runs `task` with the crowded page open in both browsers; tells how many marks the first shows. */
function inBoth<Result>(
  [ours, twin]: readonly [Browser, Browser],
  { stored, html }: CrowdedPage,
  task: (pages: readonly [Page, Page], marks: number) => Promise<Result>,
): Promise<Result> {
  const showing = { html, scripts: false };
  return showPage(twin, stored, showing, (without) =>
    showPage(ours, stored, showing, async (with_) => {
      const { annotations } = await waitUntilRead(ours, with_);
      return task([with_, without], annotations);
    }),
  );
}

/**
 * Milliseconds from a reader's deed to the frame that follows it, on the longest page full of marks
 * with the pointer moving over them, against the same page without the extension, in turn.
 */
export async function measureInput(name: BrowserName, task: Task): Promise<Row[]> {
  const crowded = crowdLongest(`${task.folder}/articles`);
  const kinds = [{ pack: crowded.pack }, { twin: true }];
  const rows: Row[] = [];
  await withBrowsers(name, task.built, kinds, async (ours, twin) => {
    if (!ours || !twin) return;
    await inBoth([ours, twin], crowded, async (pages, marks) => {
      const [with_, without] = await alternate(pages, Math.max(3, task.rounds));
      for (const action of actionNames) {
        const usual = without.map((one) => one[action]);
        const differences = with_.map((one, at) => one[action] - (usual[at] ?? 0));
        const own = noise(usual) * 2;
        rows.push({
          figure: `${action} to frame, ${marks} marks, ${name}`,
          asked: 'within noise',
          measured: `with − without ${median(differences).toFixed(1)} ms (${median(usual).toFixed(1)} ms without, by itself ± ${own.toFixed(1)} ms)`,
          met: median(differences) <= own,
        });
      }
    });
  });
  return rows;
}

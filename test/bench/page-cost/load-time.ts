import type { Page } from 'puppeteer-core';
import { readIndex, type StoredPage } from '../page/page-set';
import { type Browser, withBrowsers } from './extensions';
import { readTrace, type ThreadTime, traced } from './read-trace';
import { htmlOf, showPage, waitUntilRead } from './show-page';
import { median, ninth, noise, type Row, type Task } from './table';

/** Milliseconds after loading that count as loading: all first readings end within it. */
const SETTLE = 1_200;

async function traceLoad(
  browser: Browser,
  stored: StoredPage,
  html: string,
  isThere: boolean,
): Promise<ThreadTime> {
  let tracing: Page['tracing'] | undefined;
  return showPage(
    browser,
    stored,
    {
      html,
      scripts: true,
      before: async (page) => {
        tracing = page.tracing;
        await tracing.start({ categories: traced });
      },
    },
    async (page) => {
      await new Promise((rested) => setTimeout(rested, SETTLE));
      if (isThere) await waitUntilRead(browser, page);
      const trace = await tracing?.stop();
      return readTrace(new TextDecoder().decode(trace));
    },
  ).catch(async (error: unknown) => {
    await tracing?.stop().catch(() => undefined);
    throw error;
  });
}

/** What one page costs: our own tasks, the longest, and by how much the whole thread differs. */
interface Cost {
  readonly own: number;
  readonly tasks: readonly number[];
  readonly difference: number;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

async function costOf(
  [ours, twin]: readonly [Browser, Browser],
  folder: string,
  stored: StoredPage,
  rounds: number,
): Promise<Cost> {
  const html = htmlOf(folder, stored);
  const own: number[] = [];
  const difference: number[] = [];
  const tasks: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Alternating, so that a machine that warms up favours neither.
    const first = round % 2 === 0;
    const before = first ? undefined : await traceLoad(ours, stored, html, true);
    const without = await traceLoad(twin, stored, html, false);
    const with_ = before ?? (await traceLoad(ours, stored, html, true));
    own.push(sum(with_.ours) + Math.max(0, sum(with_.promises) - sum(without.promises)));
    difference.push(with_.all - without.all);
    tasks.push(...with_.ours);
  }
  return { own: median(own), difference: median(difference), tasks };
}

function rowsOf(kind: string, limit: number, costs: readonly Cost[]): Row[] {
  const own = costs.map((cost) => cost.own);
  const differences = costs.map(({ difference }) => difference);
  const tasks = costs.flatMap((cost) => cost.tasks);
  const long = tasks.filter((task) => task > 16).length;
  return [
    {
      figure: `main thread at load, all our tasks, ${kind} (${costs.length}), chromium`,
      asked: `≤ ${limit} ms`,
      measured: `median ${median(own).toFixed(1)} ms, nine in ten ≤ ${ninth(own).toFixed(1)} ms; whole thread with − without ${median(differences).toFixed(1)} ± ${noise(differences).toFixed(1)} ms`,
      met: median(own) <= limit,
    },
    {
      figure: `our tasks over 16 ms, ${kind}, chromium`,
      asked: '0',
      measured: `${long} of ${tasks.length}; longest ${Math.max(...tasks).toFixed(1)} ms`,
      met: long === 0,
    },
  ];
}

/**
 * Main-thread time that the extension adds to loading. Processor time of traced tasks, so that other
 * programs on the machine do not count; tasks in which a script of ours runs count whole. The
 * difference of the whole thread between both loads is told beside it: it also holds what no script
 * shows, but strays with the page's own scripts.
 */
export async function measureLoadTime(task: Task): Promise<Row[]> {
  const rows: Row[] = [];
  await withBrowsers('chromium', task.built, [{}, { twin: true }], async (ours, twin) => {
    if (!ours || !twin) return;
    for (const [kind, limit] of [
      ['articles', 15],
      ['quiet', 3],
    ] as const) {
      const folder = `${task.folder}/${kind}`;
      const costs: Cost[] = [];
      const pages = readIndex(folder).slice(0, task.pages);
      for (const stored of pages.slice(0, 1)) await costOf([ours, twin], folder, stored, 1);
      for (const stored of pages) {
        const cost = await costOf([ours, twin], folder, stored, task.rounds).catch(
          (error: unknown) => task.note(`${kind} ${stored.file}: ${String(error).slice(0, 120)}`),
        );
        if (!cost) continue;
        costs.push(cost);
        task.tellPage(`chromium ${stored.file}`, {
          'our tasks': `${cost.own.toFixed(1)} ms`,
          longest: `${Math.max(...cost.tasks).toFixed(1)} ms`,
          'with − without': `${cost.difference.toFixed(1)} ms`,
        });
        const longest = Math.max(...cost.tasks);
        if (task.verbose || longest > 16)
          task.note(
            `${kind} ${stored.file} ${cost.own.toFixed(1)} ms, difference ${cost.difference.toFixed(1)} ms, tasks ${cost.tasks.map((one) => one.toFixed(1)).join(' ')}`,
          );
      }
      rows.push(...rowsOf(kind, limit, costs));
    }
  });
  return rows;
}

import type { Page } from 'puppeteer-core';
import { crowdLongest } from './crowded-page';
import { type Browser, withBrowsers } from './extensions';
import { showPage, waitUntilRead } from './show-page';
import { median, noise, type Row, type Task } from './table';

const megabyte = 1024 * 1024;
/** Milliseconds that a page without the extension gets before it is measured. */
const SETTLE = 1_500;
/** More is not asked of one tab; megabytes. */
const MOST = 2;

/** Megabytes that live on after collecting garbage: of all scripts and what they hold of the page. */
async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  // What only finalizers hold goes in the second.
  for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, ...more } = await client.send('Runtime.getHeapUsage');
  // Newer than the protocol's types.
  const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = more as Record<string, number>;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / megabyte;
}

/**
 * Heap of a tab with the extension and without, the same page without its scripts in both: one
 * renderer's whole heap after collecting garbage, so that the extension's own world, its code and the
 * ranges that it keeps alive all count.
 */
export async function measureHeap(task: Task): Promise<Row[]> {
  const { stored, html, pack } = crowdLongest(`${task.folder}/articles`);
  const differences: number[] = [];
  let marks = 0;
  const measure = (browser: Browser, isThere: boolean) =>
    showPage(browser, stored, { html, scripts: false }, async (page) => {
      await new Promise((rested) => setTimeout(rested, SETTLE));
      if (isThere) marks = (await waitUntilRead(browser, page)).annotations;
      return heapOf(page);
    });
  await withBrowsers('chromium', task.built, [{ pack }, { twin: true }], async (ours, twin) => {
    if (!ours || !twin) return;
    for (let round = 0; round < task.rounds; round++) {
      const without = await measure(twin, false);
      const with_ = await measure(ours, true);
      differences.push(with_ - without);
      if (task.verbose) task.note(`${with_.toFixed(2)} MB against ${without.toFixed(2)} MB`);
    }
  });
  return [
    {
      figure: `heap beyond the page's, ${marks} marks, chromium`,
      asked: `≤ ${MOST} MB`,
      measured: `median ${median(differences).toFixed(2)} ± ${noise(differences).toFixed(2)} MB`,
      met: median(differences) <= MOST,
    },
  ];
}

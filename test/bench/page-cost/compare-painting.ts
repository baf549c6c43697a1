import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import { bundlePageLayer } from '../page/bundle-page-layer';
import { crowdLongest } from './crowded-page';
import { withBrowsers } from './extensions';
import { inPage } from './painters-in-page';
import { readTrace, traced } from './read-trace';
import { showPage } from './show-page';
import { median, type Row, type Task } from './table';

/** What is compared: each paints the same words, or nothing, for what waiting and tracing cost. */
const painters = {
  nothing: '0',
  ours: 'paintOurs(batch)',
  wrapping: '(new Mark(document.body).markRanges(places), countMarks())',
  'reading, ours': 'read().then(paintOurs)',
  'searching, wrapping':
    '(new Mark(document.body).mark(words, { separateWordSearch: false, acrossElements: true }), countMarks())',
} as const;
type PainterName = keyof typeof painters;
const painterNames = Object.keys(painters) as PainterName[];

async function worldOf(page: Page) {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return (expression: string) => evaluate(client, contextId, expression);
}

async function evaluate(client: CDPSession, contextId: number, expression: string) {
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
  return Number(result.value);
}

interface Painting {
  readonly milliseconds: number;
  readonly painted: number;
}

async function paint(page: Page, scripts: readonly string[], painter: string): Promise<Painting> {
  const run = await worldOf(page);
  for (const script of scripts) await run(script);
  await page.tracing.start({ categories: traced });
  const painted = await run(
    `(async () => { const painted = await ${painter}; await twoFrames(); return painted; })()`,
  );
  const trace = await page.tracing.stop();
  return { milliseconds: readTrace(new TextDecoder().decode(trace)).all, painted };
}

function rowOf(
  figure: string,
  times: Record<PainterName, number[]>,
  own: PainterName,
  other: PainterName,
): Row {
  const idle = median(times.nothing);
  const [ours, theirs] = [median(times[own]) - idle, median(times[other]) - idle];
  return {
    figure,
    asked: '≥ 10 times less',
    measured: `${ours.toFixed(2)} ms against ${theirs.toFixed(2)} ms: ${(theirs / ours).toFixed(1)} times (waiting alone ${idle.toFixed(1)} ms)`,
    met: theirs / ours >= 10,
  };
}

/**
 * Main-thread time of painting the same words on the longest page: our highlights against the
 * elements that mark.js wraps around them, both told where the words stand; and with finding them, as
 * both are used: we read the page, and match elsewhere; mark.js searches. Processor time of all tasks
 * until the second frame, that of painting nothing taken off; each on a fresh page, in turn.
 */
export async function comparePainting(task: Task): Promise<Row[]> {
  const { stored, html, words } = crowdLongest(`${task.folder}/articles`);
  const layer = await bundlePageLayer({
    'watch-article': ['watchArticle'],
    'first-look': ['firstLook'],
    'create-painter': ['createPainter'],
    'to-ranges': ['toRanges'],
  });
  const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js'), 'utf8');
  const scripts = [
    layer,
    `${markJs}; globalThis.Mark ??= Mark;`,
    inPage,
    `prepare(${JSON.stringify(words)})`,
  ];
  const times = Object.fromEntries(painterNames.map((name) => [name, [] as number[]])) as Record<
    PainterName,
    number[]
  >;
  const painted = new Map<PainterName, number>();
  const kinds = [{ twin: 'style' }, { twin: true }] as const;
  await withBrowsers('chromium', task.built, kinds, async (styled, plain) => {
    if (!styled || !plain) return;
    for (let round = 0; round < Math.max(5, task.rounds); round++) {
      for (const name of painterNames) {
        // mark.js has a look of its own.
        const browser = name.includes('wrapping') ? plain : styled;
        const one = await showPage(browser, stored, { html, scripts: false }, (page) =>
          paint(page, scripts, painters[name]),
        );
        times[name].push(one.milliseconds);
        painted.set(name, one.painted);
      }
    }
  });
  if (task.verbose) task.note(JSON.stringify(times));
  const many = (own: PainterName, other: PainterName) =>
    `${painted.get(own)} ranges against mark.js (${painted.get(other)} elements), chromium`;
  return [
    rowOf(`painting ${many('ours', 'wrapping')}`, times, 'ours', 'wrapping'),
    rowOf(
      `reading and painting ${many('reading, ours', 'searching, wrapping')}`,
      times,
      'reading, ours',
      'searching, wrapping',
    ),
  ];
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import { bundlePageLayer } from '../page/bundle-page-layer';
import { crowdLongest } from './crowded-page';
import { withBrowsers } from './extensions';
import { readTrace, traced } from './read-trace';
import { showPage } from './show-page';
import { median, type Row, type Task } from './table';

/** Two frames: what was painted is laid out and drawn in them. */
const frames = `const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));`;

/** Reads the page as on every page, and finds the words in it: both painters get their places. */
const prepare = (words: readonly string[]) => `new Promise((done) => {
  const stop = new AbortController();
  globalThis.words = ${JSON.stringify(words)};
  crossquote.watchArticle({ document, signal: stop.signal, onFacts() {}, onGone() {},
    onParagraphs(batch) {
      stop.abort();
      globalThis.batch = batch;
      globalThis.found = words.map((text, at) => {
        const paragraph = batch.paragraphs.findIndex((one) => one.text.includes('“' + text));
        const start = batch.paragraphs[paragraph]?.text.indexOf('“' + text) + 1;
        return { key: String(at), verdict: 'same', material: false, name: null,
          spans: [{ paragraph, start, end: start + text.length }] };
      }).filter(({ spans }) => spans[0].paragraph >= 0);
      // mark.js counts characters through all texts but those of scripts and styles.
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const starts = new Map();
      for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/^(script|style|title)$/i.test(node.parentNode.localName)) continue;
        starts.set(node, at);
        at += node.data.length;
      }
      const reader = crossquote.toRanges;
      globalThis.places = found.map(({ spans: [{ paragraph, start, end }] }) => {
        const [range] = reader(batch.paragraphs[paragraph], start, end);
        const from = starts.get(range.startContainer) + range.startOffset;
        return { start: from, length: starts.get(range.endContainer) + range.endOffset - from };
      });
      done(found.length);
    } });
})`;

/** What is compared: each paints the same words, or nothing, for what waiting and tracing cost. */
const painters = {
  nothing: '0',
  ours: `(() => {
    const painter = crossquote.createPainter({ document, signal: new AbortController().signal,
      onRest() {}, onLeave() {}, onTap() {} });
    return painter.paint(batch, found).length;
  })()`,
  'mark.js': `(() => {
    new Mark(document.body).markRanges(places);
    return document.querySelectorAll('mark[data-markjs]').length;
  })()`,
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
    `(async () => { ${frames} const n = ${painter}; await frames(); return n; })()`,
  );
  const trace = await page.tracing.stop();
  return { milliseconds: readTrace(new TextDecoder().decode(trace)).all, painted };
}

/**
 * Main-thread time of painting the same words on the longest page: our highlights against the
 * elements that mark.js wraps around them, both told where the words stand. Processor time of all
 * tasks until the second frame, that of painting nothing taken off; each on a fresh page, in turn.
 */
export async function comparePainting(task: Task): Promise<Row[]> {
  const { stored, html, words } = crowdLongest(`${task.folder}/articles`);
  const layer = await bundlePageLayer({
    'watch-article': ['watchArticle'],
    'create-painter': ['createPainter'],
    'to-ranges': ['toRanges'],
  });
  const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js'), 'utf8');
  const scripts = [layer, `${markJs}; globalThis.Mark ??= Mark;`, prepare(words)];
  const times: Record<PainterName, number[]> = { nothing: [], ours: [], 'mark.js': [] };
  const painted: Partial<Record<PainterName, number>> = {};
  await withBrowsers('chromium', task.built, [{ twin: true }], async (browser) => {
    if (!browser) return;
    for (let round = 0; round < Math.max(5, task.rounds); round++) {
      for (const name of painterNames) {
        const one = await showPage(browser, stored, { html, scripts: false }, (page) =>
          paint(page, scripts, painters[name]),
        );
        times[name].push(one.milliseconds);
        painted[name] = one.painted;
      }
    }
  });
  const idle = median(times.nothing);
  const ours = median(times.ours) - idle;
  const theirs = median(times['mark.js']) - idle;
  const ratio = theirs / ours;
  if (task.verbose) task.note(JSON.stringify(times));
  return [
    {
      figure: `painting ${painted.ours} ranges against mark.js (${painted['mark.js']} elements), chromium`,
      asked: '≥ 10 times less',
      measured: `${ours.toFixed(2)} ms against ${theirs.toFixed(2)} ms: ${ratio.toFixed(1)} times (waiting alone ${idle.toFixed(1)} ms)`,
      met: ratio >= 10,
    },
  ];
}

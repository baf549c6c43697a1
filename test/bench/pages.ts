/**
 * Which paragraphs of stored pages are read, which pages count as articles, and what that costs.
 *
 *   npx tsx test/bench/pages.ts FOLDER-OF-ARTICLES FOLDER-OF-OTHER-PAGES [--verbose] [--only TEXT]
 */
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { findChromium } from '../harness/find-browser';
import { bundlePageLayer } from './page/bundle-page-layer';
import { addressOf, answerOnly, readIndex, type StoredPage } from './page/page-set';
import { type ReadingScore, scoreReading } from './page/score-reading';

const [articles, quiet, ...flags] = process.argv.slice(2);
if (!articles || !quiet) throw new Error('Name a folder of articles and one of other pages.');
const verbose = flags.includes('--verbose');
const only = flags.includes('--only') ? flags[flags.indexOf('--only') + 1] : undefined;

/** Milliseconds that a page's own scripts get after loading, before it is read. */
const SETTLE = 300;

interface Reading {
  readonly article: boolean;
  readonly claim: string | null;
  readonly facts: unknown;
  readonly paragraphs: readonly string[];
  readonly milliseconds: number;
  readonly longest: number;
}

const world = 'crossquote-bench';

/** Runs in the page, in a script world of its own. */
const read = `new Promise((done) => {
  const { watchArticle, firstLook } = crossquote;
  const stop = new AbortController();
  const paragraphs = [];
  let facts = null, article = false;
  const finish = () => { stop.abort(); done({ article, claim: facts?.claim ?? null, facts, paragraphs, milliseconds: spent, longest }); };
  let spent = 0, longest = 0;
  const post = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (task, options) => post(() => {
    const start = performance.now();
    try { task(); } finally {
      const took = performance.now() - start;
      spent += took; longest = Math.max(longest, took);
    }
  }, options);
  watchArticle({ document, firstLook, signal: stop.signal,
    onFacts(f, a) { facts = f; article = a; setTimeout(finish, a ? 400 : 50); },
    onParagraphs(batch) { for (const p of batch.paragraphs.slice(batch.from)) paragraphs.push(p.text); },
    onGone() {} });
  setTimeout(finish, 5000);
})`;

async function evaluateApart(client: CDPSession, scripts: readonly string[]) {
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: world,
  });
  let value: unknown;
  for (const expression of scripts) {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    value = result.value;
  }
  return value;
}

const layer = await bundlePageLayer({
  'watch-article': ['watchArticle'],
  'first-look': ['firstLook'],
});
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: [
    ...'--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
      ' ',
    ),
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});

/** Two in sixty of the pages empty themselves where their scripts' servers cannot be reached. */
async function readPage(folder: string, stored: StoredPage, scripts = true): Promise<Reading> {
  const page = await browser.newPage();
  try {
    const client = await page.createCDPSession();
    await answerOnly(page, folder, stored, scripts);
    await page.goto(addressOf(stored), { waitUntil: 'load', timeout: 20_000 });
    await new Promise((rested) => setTimeout(rested, SETTLE));
    const reading = (await evaluateApart(client, [layer, read])) as Reading;
    const text = String(await evaluateApart(client, ['document.body.textContent']));
    if (!scripts || !stored.paragraphs) return reading;
    if (scoreReading(stored.paragraphs, [text]).found > 0) return reading;
    console.log(stored.file, 'holds nothing of its article; read again without its scripts');
    return await readPage(folder, stored, false);
  } finally {
    await page.close();
  }
}

async function readAll(folder: string, each: (stored: StoredPage, reading: Reading) => void) {
  for (const stored of readIndex(folder)) {
    if (only && !`${stored.file} ${stored.url}`.includes(only)) continue;
    await readPage(folder, stored).then(
      (reading) => each(stored, reading),
      (error: unknown) => console.log(stored.file, 'failed', String(error)),
    );
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const scores: ReadingScore[] = [];
const times = { articles: [] as number[], quiet: [] as number[], longest: 0 };
let takenQuiet = 0;

try {
  await readAll(articles, (stored, reading) => {
    const score = scoreReading(stored.paragraphs ?? [], reading.paragraphs);
    scores.push(score);
    times.articles.push(reading.milliseconds);
    times.longest = Math.max(times.longest, reading.longest);
    const share = score.found / Math.max(1, score.marked);
    if (!verbose && share >= 0.85 && reading.article) return;
    console.log(
      `${stored.file.slice(0, 6)} ${stored.publisher} ${reading.article ? '' : 'NOT AN ARTICLE '}claim ${reading.claim} ` +
        `${score.found}/${score.marked} other ${((100 * score.other) / Math.max(1, score.characters)).toFixed(1)} % ${reading.milliseconds.toFixed(1)} ms`,
    );
    if (!verbose) return;
    for (const text of score.missed) console.log('   - ', text.slice(0, 150));
    for (const text of score.extra) console.log('   + ', text.slice(0, 150));
  });
  await readAll(quiet, (stored, reading) => {
    times.quiet.push(reading.milliseconds);
    times.longest = Math.max(times.longest, reading.longest);
    if (reading.article) takenQuiet += 1;
    if (reading.article || verbose)
      console.log(
        `${reading.article ? 'TAKEN' : '     '} ${stored.file} ${stored.kind} ${stored.url} claim ${reading.claim} ${reading.milliseconds.toFixed(1)} ms`,
      );
  });
} finally {
  await browser.close();
}

const sum = (pick: (score: ReadingScore) => number) =>
  scores.reduce((all, score) => all + pick(score), 0);
console.log({
  paragraphsRead: sum(({ found }) => found) / sum(({ marked }) => marked),
  otherText: sum(({ other }) => other) / sum(({ characters }) => characters),
  pagesUnder85: scores.filter(({ found, marked }) => found < 0.85 * marked).length,
  quietTaken: takenQuiet,
  articleMilliseconds: median(times.articles),
  quietMilliseconds: median(times.quiet),
  longestTask: times.longest,
});

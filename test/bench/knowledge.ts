/**
 * Measures packs and reading memory in both browsers, in a page that runs the extension's own stores:
 * `tsx test/bench/knowledge.ts FOLDER [COUNT…]`. FOLDER holds the development sets (see
 * test/bench/matching/read-sets.ts); COUNT is how many versions are remembered and packed, by default
 * 1000, 10000 and 100000. Prints medians of five opens, each in a page that was loaded anew.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { writePack } from '../../src/core/factbase/write-pack';
import { type BrowserName, browserNames } from '../harness/browsers';
import { findChromium, findFirefox } from '../harness/find-browser';
import { root } from '../harness/run';
import type { Bench } from './knowledge/in-page';
import { packOf } from './matching/pack-of';
import { textsFor } from './matching/speed';

const [folder, ...given] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx test/bench/knowledge.ts FOLDER [COUNT…]');
const counts = given.length > 0 ? given.map(Number) : [1_000, 10_000, 100_000];
const opens = 5;

/** Files that the page fetches; made once for both browsers. */
const served = new Map<string, string>();
for (const count of counts) {
  const texts = textsFor(folder, count);
  served.set(`/texts-${count}.json`, JSON.stringify(texts));
  served.set(`/pack-${count}.json`, writePack({ ...packOf(texts), id: `bench-${count}` }));
}

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { host: '127.0.0.1', watch: null, hmr: false },
  optimizeDeps: { include: ['idb', 'zod', 'wink-porter2-stemmer', 'tldts'] },
  plugins: [
    {
      name: 'made-files',
      configureServer: ({ middlewares }) => {
        middlewares.use((request, response, next) => {
          const made = served.get(request.url ?? '');
          if (made === undefined) next();
          else response.end(made);
        });
      },
    },
  ],
});
await server.listen();
const address = `${server.resolvedUrls?.local[0]}test/bench/knowledge/page.html`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Calls one of the page's functions. */
async function call<Name extends keyof Bench>(
  page: Page,
  name: Name,
  ...parts: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  await page.waitForFunction('globalThis.bench !== undefined', { timeout: 60_000 });
  return page.evaluate(
    (method, values) =>
      (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[
        method
      ]?.(...values),
    name,
    parts,
  ) as Promise<Awaited<ReturnType<Bench[Name]>>>;
}

/** Medians of what `work` measures in pages loaded anew. */
async function openAnew(
  page: Page,
  work: () => Promise<Record<string, number>>,
): Promise<Record<string, string>> {
  const runs: Record<string, number>[] = [];
  for (let at = 0; at < opens; at++) {
    await page.goto(address);
    runs.push(await work());
  }
  const steps = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    steps.map((step) => [step, median(runs.map((run) => run[step] ?? 0)).toFixed(1)]),
  );
}

async function measure(name: BrowserName, count: number): Promise<object[]> {
  const profile = await mkdtemp(join(tmpdir(), 'crossquote-'));
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: name === 'chromium' ? findChromium() : findFirefox(),
    userDataDir: profile,
    protocolTimeout: 1_200_000,
    args: name === 'chromium' ? ['--no-sandbox', '--disable-gpu', '--no-first-run'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const texts = JSON.parse(served.get(`/texts-${count}.json`) ?? '[]') as string[];
    // A text from the middle of the base, reworded at its end, as another outlet might cut it.
    const known = texts[count >> 1]?.split(' ').slice(0, -1).join(' ') ?? '';
    const paragraph = `“${known},” Mara Lindqvist said on Monday.`;
    await page.evaluate(async (path) => {
      const made = (await (await fetch(path)).json()) as string[];
      await (globalThis as unknown as { bench: Bench }).bench.fillMemory(made);
    }, `/texts-${count}.json`);
    const row = (what: string, times: object) => ({
      browser: name,
      versions: count,
      what,
      ...times,
    });
    await page.goto(address);
    const build = await call(page, 'openMemory', paragraph);
    const rows = [row('memory without an index', { memory: build['memory']?.toFixed(0) })];
    rows.push(row('memory', await openAnew(page, () => call(page, 'openMemory', paragraph))));
    const heap = name === 'chromium' ? (await page.metrics()).JSHeapUsedSize : undefined;
    await page.goto(address);
    const installed = await call(page, 'install', `/pack-${count}.json`);
    const rounded = Object.entries(installed).map(([step, value]) => [step, value.toFixed(0)]);
    rows.push(row('install a pack', Object.fromEntries(rounded)));
    const open = () => call(page, 'openPack', `bench-${count}`, paragraph);
    rows.push(row('pack', await openAnew(page, open)));
    console.log(
      `${name}, ${count} versions: pack file ${((served.get(`/pack-${count}.json`)?.length ?? 0) / 1e6).toFixed(1)} MB` +
        (heap === undefined ? '' : `, heap with memory open ${(heap / 1e6).toFixed(0)} MB`),
    );
    return rows;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const name of browserNames) {
  for (const count of counts) {
    for (const row of await measure(name, count)) console.log(JSON.stringify(row));
  }
}
await server.close();

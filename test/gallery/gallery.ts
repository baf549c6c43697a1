import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium, findFirefox } from '../harness/find-browser';
import type { State } from './state';
import { states } from './states';

/**
 * Renders every part of the interface in every state, in both browsers, to
 * `.output/gallery/BROWSER/STATE.png`, and asks axe about each; fails where it finds a fault.
 * Arguments: words that a state's name must contain; `--chromium` and `--light` leave the others out.
 */
const out = '.output/gallery';
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const chosen = states.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `forced`: the colours of the system's high contrast, which only Chromium can be made to show. */
type Scheme = 'light' | 'dark' | 'forced';

/** Firefox takes its colour scheme from a preference: 0 is dark, 1 is light. */
const preferences = (scheme: Scheme) => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
});

const browsers = {
  chromium: () => puppeteer.launch({ executablePath: findChromium(), args: quiet }),
  firefox: (scheme: Scheme) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      extraPrefsFirefox: preferences(scheme),
    }),
};

/** Presses what a state asks for, each as soon as it is there. */
async function pressAll(page: Page, labels: readonly string[]): Promise<void> {
  for (const label of labels)
    await page.waitForFunction(`press(${JSON.stringify(label)})`, { timeout: 5_000 });
}

/** What axe finds wrong with the page as it stands. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const checker = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  });
}

async function takePicture(page: Page, address: string, state: State, file: string) {
  const { width = 720, height = 620, zoom = 1 } = state;
  await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom });
  await page.goto(`${address}?state=${state.name}`, { waitUntil: 'load' });
  await page.waitForFunction('document.documentElement.dataset.ready === "true"');
  await pressAll(page, state.press ?? []);
  if (state.until) await page.waitForSelector(state.until, { timeout: 5_000 });
  // One frame to place what has changed, and the card's short fade.
  await new Promise((resolve) => setTimeout(resolve, 250));
  await ((state.crop && (await page.$(state.crop))) || page).screenshot({ path: file });
  return findFaults(page);
}

async function showColours(page: Page, scheme: Scheme): Promise<void> {
  const session = await page.createCDPSession();
  const forced = { name: 'forced-colors', value: 'active' };
  const chosen = { name: 'prefers-color-scheme', value: scheme };
  const features = [scheme === 'forced' ? forced : chosen];
  await session.send('Emulation.setEmulatedMedia', { features });
}

async function takeAll(browser: Browser, name: string, address: string, scheme: Scheme) {
  const folder = join(out, name);
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${name}: ${error}`));
  if (name === 'chromium') await showColours(page, scheme);
  for (const state of chosen) {
    const suffix = scheme === 'light' ? '' : `-${scheme}`;
    const file = join(folder, `${state.name}${suffix}.png`);
    const found = await takePicture(page, address, state, file);
    faults.push(...found.map((fault) => `${name} ${state.name}${suffix}: ${fault}`));
  }
  return faults;
}

const server = await createServer({
  configFile: false,
  root: process.cwd(),
  plugins: [preact()],
  // Nothing that changes under a run may load its pages again.
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  logLevel: 'warn',
});
await server.listen();
const address = `${server.resolvedUrls?.local[0]}test/gallery/index.html`;
const faults: string[] = [];
try {
  for (const [name, launch] of Object.entries(browsers)) {
    if (process.argv.includes('--chromium') && name !== 'chromium') continue;
    for (const scheme of ['light', 'dark', 'forced'] as const) {
      if (process.argv.includes('--light') && scheme !== 'light') continue;
      if (name === 'firefox' && scheme === 'forced') continue;
      const browser = await launch(scheme);
      try {
        faults.push(...(await takeAll(browser, name, address, scheme)));
      } finally {
        await browser.close();
      }
    }
  }
} finally {
  await server.close();
}
for (const fault of faults) console.error(fault);
console.log(`${chosen.length} states in ${out}; ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

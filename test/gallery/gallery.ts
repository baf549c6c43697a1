import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium, findFirefox } from '../harness/find-browser';
import { type State, states } from './states';

/**
 * Renders every part of the interface in every state, in both browsers, to
 * `.output/gallery/BROWSER/STATE.png`. Arguments: words that a state's name must contain.
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

const browsers = {
  chromium: () => puppeteer.launch({ executablePath: findChromium(), args: quiet }),
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: findFirefox() }),
};

/** Presses the buttons that a state asks for, inside closed roots too. */
async function press(page: Page, labels: readonly string[]): Promise<void> {
  for (const label of labels)
    await page
      .evaluate((text) => {
        const inside = [document, ...window.roots].flatMap((root) => [
          ...root.querySelectorAll<HTMLElement>('button, summary, a'),
        ]);
        const button =
          inside.find((each) => each.textContent?.trim() === text) ??
          inside.find((each) => each.textContent?.includes(text));
        if (!button) throw new Error(`No button says ${text}.`);
        button.click();
      }, label)
      .then(() => page.evaluate(() => new Promise(requestAnimationFrame)));
}

async function takePicture(page: Page, address: string, state: State, file: string) {
  const { width = 720, height = 620, zoom = 1, scheme = 'light' } = state;
  await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom });
  const dark = scheme === 'dark' ? '&dark' : '';
  await page.goto(`${address}?state=${state.name}${dark}`, { waitUntil: 'load' });
  await page.waitForFunction('document.documentElement.dataset.ready === "true"');
  await press(page, state.press ?? []);
  // One frame to place what has changed, and the card's short fade.
  await new Promise((resolve) => setTimeout(resolve, 250));
  await page.screenshot({ path: file });
}

async function takeAll(browser: Browser, name: string, address: string): Promise<void> {
  const folder = join(out, name);
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(name, String(error)));
  for (const scheme of ['light', 'dark'] as const) {
    if (name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const state of chosen.filter((each) => (each.scheme ?? 'light') === scheme))
      await takePicture(page, address, state, join(folder, `${state.name}.png`));
  }
}

const server = await createServer({
  configFile: false,
  root: process.cwd(),
  plugins: [preact()],
  server: { host: '127.0.0.1', port: 0 },
  logLevel: 'warn',
});
await server.listen();
const address = `${server.resolvedUrls?.local[0]}test/gallery/index.html`;
try {
  for (const [name, launch] of Object.entries(browsers)) {
    if (process.argv.includes('--chromium') && name !== 'chromium') continue;
    const browser = await launch();
    try {
      await takeAll(browser, name, address);
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}
console.log(`${chosen.length} pictures a browser in ${out}`);

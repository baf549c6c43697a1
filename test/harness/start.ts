import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, browserNames, type Driver, launch } from './browsers';
import { demoPath } from './demo-cases';
import { pointAt, readCard, readSettledHighlights, waitFor } from './read-annotations';
import { root, run } from './run';
import { serve } from './serve';

const demo = join(root, 'test', 'harness', 'demo');
const pictures = join(root, '.output', 'demo');
const built = (name: BrowserName) =>
  join(root, '.output', `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

/** Whether there is a screen to show a browser on. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function build(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    console.log(`Building for ${browser} …`);
    const { ok, output } = await run('wxt', 'wxt', ['build', '-b', browser]);
    if (!ok) throw new Error(output);
  }
}

/** Milliseconds that a card takes to appear, and some. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 600));

async function picture(driver: Driver, url: string): Promise<void> {
  const page = await driver.open(url);
  const marks = await readSettledHighlights(page);
  const file = (what: string) => join(pictures, `${driver.name}-${what}.png`) as `${string}.png`;
  await page.screenshot({ path: file('page'), fullPage: true });
  console.log(`\n${driver.name}: ${marks.length} marks`);
  for (const { mark, text } of marks) console.log(`  ${mark.padEnd(9)} ${text}`);
  const first = marks.find(({ mark }) => mark !== 'name');
  if (!first) throw new Error(`No quotation is marked on the demo page in ${driver.name}.`);
  await pointAt(page, first.text);
  await waitFor(async () => (await readCard(page)) !== undefined);
  await settle();
  await page.screenshot({ path: file('card') });
  console.log(`\n${(await readCard(page))?.text.replace(/^/gm, '  │ ')}`);
}

/** Pictures and a list, where there is nobody to look at a window. */
async function showInPictures(url: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  for (const name of browserNames) {
    const driver = await launch(name, built(name), { viewport: { width: 1100, height: 900 } });
    try {
      await picture(driver, url);
    } finally {
      await driver.close();
    }
  }
  console.log(`\nScreenshots: ${pictures}`);
}

/** A window, until the reader closes it. */
async function showInWindow(name: BrowserName, url: string): Promise<void> {
  const driver = await launch(name, built(name), { visible: true });
  await driver.open(url);
  console.log(`The demo page is open in ${name}. Close the browser to end.`);
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
}

const wanted = process.argv[2];
const chosen = browserNames.find((name) => name === wanted) ?? 'chromium';
await build();
const server = await serve(demo);
const url = server.url(demoPath);
await (hasDisplay() ? showInWindow(chosen, url) : showInPictures(url));
await server.close();

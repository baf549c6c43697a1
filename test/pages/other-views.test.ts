import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../e2e/in-each-browser';
import { browserNames, type Driver, launch } from '../harness/browsers';
import { waitFor } from '../harness/read-annotations';
import { knowingExtension } from './knowing-extension';
import { readMarks } from './read-marks';
import { expectedOf, serveTraps } from './serve-traps';

/** A trap that is an article and nothing else. */
const plain = 'line-breaks';
const squeeze = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ''));

describe.each(browserNames)('%s', (name) => {
  let server: Awaited<ReturnType<typeof serveTraps>>;
  let extension: Awaited<ReturnType<typeof knowingExtension>>;
  let driver: Driver;

  beforeAll(async () => {
    server = await serveTraps();
    extension = await knowingExtension(builtFor(name));
    driver = await launch(name, extension.folder);
  });
  afterAll(async () => {
    await driver?.close();
    await extension?.remove();
    server?.close();
  });

  const openMarked = async (trap = plain) => {
    const page = await driver.browser.newPage();
    await page.goto(server.url(trap));
    await expectMarks(page, trap);
    return page;
  };
  type Page = Awaited<ReturnType<typeof openMarked>>;
  const expectMarks = (page: Page, trap = plain) =>
    waitFor(
      async () =>
        JSON.stringify(squeeze(await readMarks(page))) ===
        JSON.stringify(squeeze(expectedOf(trap).marks)),
      'the marks',
    );

  it.each([plain, 'strict-policy', 'open-shadow-root', 'slotted-text'])(
    'paints the marks of %s',
    async (trap) => {
      const page = await openMarked(trap);
      await page.bringToFront();
      const marked = await page.screenshot();
      await page.evaluate(() => CSS.highlights.clear());
      expect(Buffer.compare(marked, await page.screenshot())).not.toBe(0);
      await page.close();
    },
  );

  it('prints a page with its marks as without', async () => {
    const page = await openMarked();
    await page.pdf();
    await expectMarks(page);
    // Firefox cannot be asked by a driver to show a page as it would print it.
    if (name === 'chromium') {
      const onScreen = await page.screenshot();
      await page.emulateMediaType('print');
      const marked = await page.screenshot();
      await page.evaluate(() => CSS.highlights.clear());
      const bare = await page.screenshot();
      expect(Buffer.compare(marked, bare)).toBe(0);
      expect(Buffer.compare(marked, onScreen)).not.toBe(0);
    }
    await page.close();
  });

  // Chromium has no address for its reading mode, which shows the page beside itself.
  it.runIf(name === 'firefox')(
    'leaves reader mode alone, and marks the page again after it',
    async () => {
      const page = await openMarked();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`about:reader?url=${encodeURIComponent(server.url(plain))}`);
      expect(page.url()).toContain('about:reader');
      await page.goto(server.url(plain));
      await expectMarks(page);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

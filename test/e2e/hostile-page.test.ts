import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../src/core/factbase/pack';
import { browserNames, type Driver, launch } from '../harness/browsers';
import { pointAt, readCard, readSettledHighlights, waitFor } from '../harness/read-annotations';
import { type Server, serve } from '../harness/serve';
import { attack, hostilePage, known } from './hostile-page';
import { builtFor } from './in-each-browser';
import { openPopup } from './popup';

const nodes = 200_000;

let server: Server;
beforeAll(async () => {
  server = await serve(tmpdir(), { '/hostile': hostilePage(nodes) });
});
afterAll(() => server.close());

/** The built extension with a bundled pack whose every text is also an attack. */
async function withHostilePack(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossquote-extension-'));
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'packs', 'ceasefire-2025.json');
  const pack: Pack = JSON.parse(await readFile(file, 'utf8'));
  const spoil = <Row extends object>(rows: readonly Row[], ...names: (keyof Row)[]) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          names.includes(name as keyof Row) && typeof value === 'string' ? value + attack : value,
        ]),
      ),
    );
  const spoiled = {
    ...pack,
    title: pack.title + attack,
    outlets: spoil(pack.outlets, 'name'),
    articles: spoil(pack.articles, 'title'),
    speakers: spoil(pack.speakers, 'name').map((speaker) => ({
      ...speaker,
      roles: [{ title: `spokesman ${attack}` }],
    })),
    issues: spoil(pack.issues, 'title'),
    positions: spoil(pack.positions, 'summary'),
    quotes: pack.quotes.map((quote) => ({ ...quote, versions: spoil(quote.versions, 'text') })),
  };
  await writeFile(file, JSON.stringify(spoiled));
  return folder;
}

const isBroken = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['broken'] !== undefined);

describe.each(browserNames)('%s', (name) => {
  let extension: string;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    extension = await withHostilePack(builtFor(name));
    driver = await launch(name, extension);
    page = await driver.open(server.url('/hostile'));
  });
  afterAll(async () => {
    await driver.close();
    await rm(extension, { recursive: true, force: true });
  });

  it(`marks the one sentence that is read, among ${nodes} nodes`, async () => {
    const marks = await readSettledHighlights(page);
    const quotations = marks.filter(({ mark }) => mark !== 'name');
    expect(quotations.map(({ paragraph, text }) => `${paragraph}: ${text}`)).toEqual([
      `marked: ${known}`,
    ]);
    expect(marks.every(({ paragraph }) => paragraph === 'marked')).toBe(true);
  });

  it('shows what a pack says as text, and runs none of it', async () => {
    await pointAt(page, known);
    await waitFor(async () => (await readCard(page)) !== undefined, 'the card');
    const card = await readCard(page);
    expect(card?.text).toContain('Yuri Ushakov<img src=x');
    expect(card?.html).not.toContain('<img');
    expect(await isBroken(page)).toBe(false);
  });

  it('lists it as text in the popup', async () => {
    const popup = await openPopup(driver);
    await waitFor(async () => (await popup.text()).includes('Ushakov'), 'the list');
    expect(await popup.text()).toContain('Yuri Ushakov<img src=x');
    expect(await popup.html()).not.toContain('<img');
    await popup.close();
    expect(await isBroken(page)).toBe(false);
  });
});

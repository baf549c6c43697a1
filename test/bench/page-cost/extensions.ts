import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../../src/core/factbase/pack';
import { type BrowserName, type Driver, launch } from '../../harness/browsers';
import { bundledPack } from './packs';

/**
 * What a browser is given: the extension as built, one that knows another pack, or its twin, which
 * gives pages nothing or its style alone.
 */
export type Kind = { readonly pack?: Pack; readonly twin?: boolean | 'style' };

/** A browser with an extension in it, and a page of the extension's own to ask it from. */
export interface Browser extends Driver {
  readonly own: Awaited<ReturnType<Driver['openOwn']>>;
}

/** A copy with another pack, or without its scripts in pages, so that all else is alike. */
async function copyOf(built: string, { pack, twin }: Kind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossquote-cost-'));
  await cp(built, folder, { recursive: true });
  if (pack) await writeFile(join(folder, bundledPack), JSON.stringify(pack));
  if (twin) {
    const manifest = join(folder, 'manifest.json');
    const { content_scripts: given, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
    const styles = (given as { js?: unknown }[]).map(({ js: _, ...style }) => style);
    const kept = twin === 'style' ? { ...rest, content_scripts: styles } : rest;
    await writeFile(manifest, JSON.stringify(kept));
  }
  return folder;
}

/** The folder of the extension built for a browser. */
export const builtFor = (folder: string, name: BrowserName) =>
  join(folder, `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

/** Runs `task` with a browser for each of `kinds`. */
export async function withBrowsers(
  name: BrowserName,
  folder: string,
  kinds: readonly Kind[],
  task: (...browsers: Browser[]) => Promise<void>,
): Promise<void> {
  const folders: string[] = [];
  const browsers: Browser[] = [];
  try {
    for (const kind of kinds) {
      const extension = await copyOf(builtFor(folder, name), kind);
      folders.push(extension);
      const driver = await launch(name, extension);
      const own = await driver.openOwn('options.html');
      browsers.push({ ...driver, own });
    }
    await task(...browsers);
  } finally {
    for (const browser of browsers) await browser.close();
    for (const one of folders) await rm(one, { recursive: true, force: true });
  }
}

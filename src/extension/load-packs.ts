import browser from 'webextension-polyfill';
import type { Pack } from '../core/factbase/pack';
import { readPack } from '../core/factbase/read-pack';

const bundled = ['/packs/ceasefire-2025.json'];

/** Reads a file of the extension's own; nothing goes over the network. */
export const fetchOwn = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

/** All installed packs. */
export function loadPacks(): Promise<Pack[]> {
  return Promise.all(
    bundled.map(async (path) => {
      const read = readPack(await (await fetchOwn(path)).text());
      if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.problems[0])}`);
      return read.pack;
    }),
  );
}

import browser from 'webextension-polyfill';
import type { Pack } from '../core/factbase/pack';

const bundled = ['/packs/ceasefire-2025.json'];

/** Reads a file of the extension's own; nothing goes over the network. */
export const fetchOwn = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

/**
 * All installed packs. The bundled ones were checked when they were built, and a test checks them
 * again, so a background that has just woken does not.
 */
export function loadPacks(): Promise<Pack[]> {
  return Promise.all(bundled.map(async (path) => (await (await fetchOwn(path)).json()) as Pack));
}

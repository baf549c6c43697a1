import type { Pack } from '../core/factbase/pack';

const bundled = { 'ceasefire-2025': '/packs/ceasefire-2025.json' };

/** Ids of the packs that came with Crossquote. */
export const bundledIds: ReadonlySet<string> = new Set(Object.keys(bundled));

/** Reads a file of the extension's own; nothing goes over the network. */
export const fetchOwn = (path: string): Promise<Response> => fetch(path);

/**
 * The packs that came with Crossquote. They were checked when they were built, and a test checks
 * them again, so a background that has just woken does not.
 */
export function loadBundledPacks(): Promise<Pack[]> {
  return Promise.all(
    Object.values(bundled).map(async (path) => (await (await fetchOwn(path)).json()) as Pack),
  );
}

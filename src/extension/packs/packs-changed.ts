import { storedItem } from '../stored-item';

const item = storedItem('packs-changed');

/** Tells every part of the extension that packs were installed, updated or removed. */
export const announcePacks = (): Promise<void> => item.write(Date.now());

/** Tells one change from another; undefined before the first. */
export const lastPackChange = (): Promise<unknown> => item.read();

/** Calls `listener` whenever packs were installed, updated or removed. */
export function watchPacks(listener: () => void, signal: AbortSignal): void {
  item.watch(listener, signal);
}

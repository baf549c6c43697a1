import { storedItem } from '../stored-item';

const item = storedItem('packs-changed');

/** Tells every part of the extension that packs were installed, updated or removed. */
export const announcePacks = (): Promise<void> => item.write(Date.now());

/** Calls `listener` whenever packs were installed, updated or removed. */
export function watchPacks(listener: () => void, signal: AbortSignal): void {
  item.watch(listener, signal);
}

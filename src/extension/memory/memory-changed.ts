import { storedItem } from '../stored-item';

const item = storedItem('memory-forgot');

/** Tells every part of the extension that something has been forgotten. */
export const announceForgetting = (): Promise<void> => item.write(Date.now());

/** Calls `listener` whenever something has been forgotten. */
export function watchForgetting(listener: () => void, signal: AbortSignal): void {
  item.watch(listener, signal);
}

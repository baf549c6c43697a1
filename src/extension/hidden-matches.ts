import { storage } from 'wxt/utils/storage';

/** A match that the reader said is none. */
export interface HiddenMatch {
  readonly key: string;
  readonly text: string;
  readonly speaker: string;
  /** ISO 8601. */
  readonly at: string;
}

const item = storage.defineItem<HiddenMatch[]>('local:hidden', { fallback: [] });

/** All hidden matches, the latest first. */
export const readHidden = (): Promise<readonly HiddenMatch[]> => item.getValue();

/** Hides a match for good; hiding it again changes nothing. */
export async function hideMatch(match: HiddenMatch): Promise<void> {
  const hidden = await item.getValue();
  if (hidden.some(({ key }) => key === match.key)) return;
  await item.setValue([match, ...hidden]);
}

/** Lets a hidden match be shown again. */
export async function showMatch(key: string): Promise<void> {
  const hidden = await item.getValue();
  await item.setValue(hidden.filter((match) => match.key !== key));
}

/** Calls `listener` whenever the list changes in any part of the extension. */
export function watchHidden(
  listener: (hidden: readonly HiddenMatch[]) => void,
  signal: AbortSignal,
): void {
  const stop = item.watch((hidden) => listener(hidden ?? []));
  signal.addEventListener('abort', stop, { once: true });
}

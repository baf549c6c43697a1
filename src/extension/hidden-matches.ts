import { storedItem } from './stored-item';

/** A match that the reader said is none. */
export interface HiddenMatch {
  readonly key: string;
  readonly text: string;
  readonly speaker: string;
  /** ISO 8601. */
  readonly at: string;
}

const item = storedItem('hidden');

const isHiddenMatch = (value: unknown): value is HiddenMatch =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'text', 'speaker', 'at'].every(
    (part) => typeof (value as Record<string, unknown>)[part] === 'string',
  );

/** What of the stored list can be read. */
const toList = (value: unknown): readonly HiddenMatch[] =>
  Array.isArray(value) ? value.filter(isHiddenMatch) : [];

/** All hidden matches, the latest first. */
export const readHidden = async (): Promise<readonly HiddenMatch[]> => toList(await item.read());

/** Those that are not among the hidden matches. */
export function withoutHidden<T extends { readonly key: string }>(
  all: readonly T[],
  hidden: readonly HiddenMatch[],
): T[] {
  const keys = new Set(hidden.map(({ key }) => key));
  return all.filter(({ key }) => !keys.has(key));
}

/** Hides matches for good; hiding one again changes nothing. */
export async function addHidden(matches: readonly HiddenMatch[]): Promise<void> {
  const hidden = await readHidden();
  const added = withoutHidden(matches, hidden);
  if (added.length > 0) await item.write([...added, ...hidden]);
}

/** Hides a match for good. */
export const hideMatch = (match: HiddenMatch): Promise<void> => addHidden([match]);

/** Up to version 0.1 there was one pack, and keys did not name it. */
const firstPack = 'ceasefire-2025';

/** Names matches that an earlier Crossquote hid as they are named today. */
export async function renameHidden(): Promise<void> {
  const hidden = await readHidden();
  if (hidden.every(({ key }) => key.includes('/'))) return;
  await item.write(
    hidden.map((match) => ({
      ...match,
      key: match.key.includes('/') ? match.key : `${firstPack}/${match.key}`,
    })),
  );
}

/** Lets a hidden match be shown again. */
export async function showMatch(key: string): Promise<void> {
  const hidden = await readHidden();
  await item.write(hidden.filter((match) => match.key !== key));
}

/** Calls `listener` whenever the list changes in any part of the extension. */
export function watchHidden(
  listener: (hidden: readonly HiddenMatch[]) => void,
  signal: AbortSignal,
): void {
  item.watch((hidden) => listener(toList(hidden)), signal);
}

/** Tells apart, for a page, matches that are hidden now and matches that may be shown again. */
export function watchHiding(options: {
  readonly onHide: (keys: readonly string[]) => void;
  readonly onShowAgain: () => void;
  readonly signal: AbortSignal;
}): void {
  item.watch((after, before) => {
    const [now, then] = [toList(after), toList(before)];
    if (now.length < then.length) options.onShowAgain();
    else options.onHide(now.map(({ key }) => key));
  }, options.signal);
}

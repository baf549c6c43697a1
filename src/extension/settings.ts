import type { MemoryChoice } from '../core/factbase/memory-view';
import { storedItem } from './stored-item';

/** How strongly highlights show on the page. */
export type MarkStrength = 'full' | 'soft' | 'underline';

/** What the reader has chosen; one record, read once a page. */
export interface Settings {
  /** Paused everywhere. */
  readonly paused: boolean;
  /** The reader's word on a site, by its registrable domain. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  /** Annotate only sites that are switched on, instead of all that are not switched off. */
  readonly onlyChosen: boolean;
  readonly marks: {
    readonly strength: MarkStrength;
    readonly quotations: boolean;
    readonly names: boolean;
    readonly positions: boolean;
  };
  /** Milliseconds the pointer rests before the card shows. */
  readonly cardDelay: number;
  readonly fontSize: 'small' | 'medium' | 'large';
  /** Where "search for this" leads; `%s` stands for the words. */
  readonly searchEngine: string;
  /** Packs that the reader has switched off, by id. */
  readonly packs: Readonly<Record<string, 'off'>>;
  readonly memory: MemoryChoice;
}

export const defaults: Settings = {
  paused: false,
  sites: {},
  onlyChosen: false,
  marks: { strength: 'full', quotations: true, names: true, positions: true },
  cardDelay: 400,
  fontSize: 'medium',
  searchEngine: 'https://duckduckgo.com/?q=%s',
  packs: {},
  memory: { on: false, days: 90, megabytes: 50 },
};

/** Parts whose keys the reader makes. */
const keyed = new Set(['sites', 'packs']);

const item = storedItem('settings');

/** What storage returned, with every part that is missing or of the wrong type replaced by its default. */
function complete<T extends object>(stored: unknown, fallback: T): T {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return fallback;
  const given = stored as Record<string, unknown>;
  const parts = Object.entries(fallback).map(([name, standard]) => {
    const part = given[name];
    const nested = typeof standard === 'object' && !keyed.has(name);
    if (nested) return [name, complete(part, standard as object)];
    return [name, typeof part === typeof standard && part !== null ? part : standard];
  });
  return Object.fromEntries(parts) as T;
}

/** The settings as last seen, kept up to date as long as somebody here watches them. */
const seen: { settings?: Settings; watchers: number } = { watchers: 0 };

/** The reader's settings; one read of storage. */
export async function readSettings(): Promise<Settings> {
  seen.settings = complete(await item.read(), defaults);
  return seen.settings;
}

/** Calls `listener` with the settings whenever they change in any part of the extension. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  seen.watchers++;
  signal.addEventListener('abort', () => seen.watchers--, { once: true });
  item.watch((value) => {
    seen.settings = complete(value, defaults);
    listener(seen.settings);
  }, signal);
}

/**
 * Stores what `change` makes of the present settings. Where they are watched, at once: a popup may
 * be closed in the same moment.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const watched = seen.watchers > 0 ? seen.settings : undefined;
  await item.write(change(watched ?? (await readSettings())));
}

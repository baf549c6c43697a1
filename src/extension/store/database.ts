import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { ReadArticle, ReadQuote } from '../../core/factbase/memory';
import type { PackContents } from '../../core/factbase/pack-contents';
import type { HoldingHead } from '../../core/factbase/prepare-holding';
import type { Shard } from '../../core/factbase/shards';

/** Where a pack is fetched anew, and how far we have got with that. */
export interface Subscription {
  readonly address: string;
  /** As the host sent it with what is installed; null where it sent none. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The publisher's key, base64, pinned when the pack was installed; null for an unsigned one. */
  readonly publicKey: string | null;
  /** ISO 8601; null before the first time. */
  readonly checkedAt: string | null;
  /** ISO 8601: not asked again before this. */
  readonly dueAt: string;
  /** Why the last update was not taken; null where it went well. */
  readonly failure: string | null;
}

/** What is told of an installed pack. */
export interface PackRecord {
  readonly id: string;
  readonly contents: PackContents;
  /** Of the file. */
  readonly bytes: number;
  /** ISO 8601. */
  readonly installedAt: string;
  readonly subscription: Subscription | null;
  /** Why it cannot be used though it is installed; null where it can. */
  readonly fault: string | null;
}

/** A holding's head, and the format in which it was prepared. */
export interface StoredHead extends HoldingHead {
  readonly format: number;
}

/** A remembered quote with what finding it again takes. */
export interface StoredQuote extends ReadQuote {
  /** Goes up with every change, so that an index knows what it has missed. */
  readonly seq: number;
  /** Of the articles that have a version. */
  readonly addresses: readonly string[];
}

/** What memory knows of itself. */
export interface MemoryState {
  readonly bytes: number;
  readonly wordings: number;
  /** Of the last change. */
  readonly seq: number;
  /** `seq` of the last change that took something away. */
  readonly forgotten: number;
  /** Quotes that are gone and that the index may still hold, each with the `seq` of its going. */
  readonly gone: readonly { readonly id: number; readonly seq: number }[];
  /** Id of the next quote; none is given twice. */
  readonly nextId: number;
}

/** The matcher's blob over memory, as of `seq`. */
export interface MemoryIndex {
  readonly seq: number;
  readonly format: number;
  readonly blob: Uint8Array;
}

export interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** The packs' files as they came, from which all else can be made again. */
  files: { key: string; value: Uint8Array };
  heads: { key: string; value: StoredHead };
  shards: { key: [string, string]; value: Shard['records'] };
  quotes: {
    key: number;
    value: StoredQuote;
    indexes: { seq: number; address: string };
  };
  articles: { key: string; value: ReadArticle; indexes: { readAt: string; site: string } };
  memory: { key: 'state'; value: MemoryState };
  memoryIndex: { key: 'index'; value: MemoryIndex };
}

export type Database = IDBPDatabase<Schema>;

const version = 1;

function open(): Promise<Database> {
  return openDB<Schema>('crossquote', version, {
    upgrade(db) {
      db.createObjectStore('packs', { keyPath: 'id' });
      db.createObjectStore('files');
      db.createObjectStore('heads');
      db.createObjectStore('shards');
      const quotes = db.createObjectStore('quotes', { keyPath: 'id' });
      quotes.createIndex('seq', 'seq');
      quotes.createIndex('address', 'addresses', { multiEntry: true });
      const articles = db.createObjectStore('articles', { keyPath: 'address' });
      articles.createIndex('readAt', 'readAt');
      articles.createIndex('site', 'site');
      db.createObjectStore('memory');
      db.createObjectStore('memoryIndex');
    },
    // A newer Crossquote wants to change the stores: let go, so that it need not wait.
    blocking: (_before, _after, { target }) => {
      (target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

let database: Promise<Database> | undefined;

function forget(): void {
  database = undefined;
}

/** The database, opened once while this part of the extension lives; a failed try is made again when next asked. */
export function openDatabase(): Promise<Database> {
  database ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  return database;
}

/** A transaction that may write. */
export type Change<Names extends StoreNames<Schema>[]> = IDBPTransaction<
  Schema,
  Names,
  'readwrite'
>;

/** Ends a transaction without a trace; tells why the browser ended it, where it did. */
async function undo(change: Change<StoreNames<Schema>[]>, error: unknown): Promise<unknown> {
  try {
    change.abort();
  } catch {
    // The browser has ended it: what failed was not the work but the disk.
    return change.done.then(
      () => error,
      (reason: unknown) => reason,
    );
  }
  await change.done.catch(() => undefined);
  return error;
}

/** Writes side by side; a write that is refused before it begins fails as one does that the disk fails. */
export async function writeAll(writes: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(writes.map(async (write) => write()));
}

/** Does `work` in one transaction: afterwards all of it is stored, or nothing, whatever failed. */
export async function changeStores<Names extends StoreNames<Schema>[], Result>(
  names: Names,
  work: (change: Change<Names>) => Promise<Result>,
  options?: IDBTransactionOptions,
): Promise<Result> {
  const change = (await openDatabase()).transaction(names, 'readwrite', options);
  try {
    const [result] = await Promise.all([work(change), change.done]);
    return result;
  } catch (error) {
    throw await undo(change as unknown as Change<StoreNames<Schema>[]>, error);
  }
}

import type { ReadArticle, ReadQuote } from '../../core/factbase/memory';
import { emptyState } from './change-memory';
import {
  changeStores,
  type MemoryIndex,
  type MemoryState,
  openDatabase,
  type StoredQuote,
} from './database';

/** Quotes by id; those that are gone are left out. */
export async function readQuotes(ids: readonly number[]): Promise<StoredQuote[]> {
  const { store } = (await openDatabase()).transaction('quotes');
  const quotes = await Promise.all(ids.map((id) => store.get(id)));
  return quotes.filter((quote) => quote !== undefined);
}

/** Quotes that changed after `seq`. */
export const readQuotesSince = async (seq: number): Promise<StoredQuote[]> =>
  (await openDatabase()).getAllFromIndex('quotes', 'seq', IDBKeyRange.lowerBound(seq, true));

/** The articles at these addresses; those that are gone are left out. */
export async function readArticles(addresses: readonly string[]): Promise<ReadArticle[]> {
  const { store } = (await openDatabase()).transaction('articles');
  const articles = await Promise.all(addresses.map((address) => store.get(address)));
  return articles.filter((article) => article !== undefined);
}

/** Everything that is remembered. */
export async function readAll(): Promise<{ quotes: ReadQuote[]; articles: ReadArticle[] }> {
  const db = await openDatabase();
  const [quotes, articles] = await Promise.all([db.getAll('quotes'), db.getAll('articles')]);
  return { quotes, articles };
}

export const readMemoryState = async (): Promise<MemoryState> =>
  (await (await openDatabase()).get('memory', 'state')) ?? emptyState;

/** How much is remembered. */
export async function measureMemory(): Promise<
  Pick<MemoryState, 'bytes' | 'wordings'> & { articles: number }
> {
  const [state, articles] = await Promise.all([
    readMemoryState(),
    (await openDatabase()).count('articles'),
  ]);
  return { ...state, articles };
}

export const readMemoryIndex = async (): Promise<MemoryIndex | undefined> =>
  (await openDatabase()).get('memoryIndex', 'index');

/**
 * Keeps the index of a matcher that was opened when memory stood at `opened`; not where something has
 * been forgotten since, because the matcher still has that.
 */
export async function keepMemoryIndex(index: MemoryIndex, opened: number): Promise<void> {
  await changeStores(['memory', 'memoryIndex'], async (change) => {
    const state = await change.objectStore('memory').get('state');
    if (!state || state.forgotten > opened) return;
    await change.objectStore('memoryIndex').put(index, 'index');
    await change.objectStore('memory').put({ ...state, gone: [] }, 'state');
  });
}

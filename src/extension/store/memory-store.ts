import type { ReadArticle, ReadQuote, ReadVersion } from '../../core/factbase/memory';
import {
  type Change,
  changeStores,
  type MemoryIndex,
  type MemoryState,
  openDatabase,
  type StoredQuote,
  writeAll,
} from './database';

type MemoryChange = Change<('quotes' | 'articles' | 'memory' | 'memoryIndex')[]>;

const emptyState: MemoryState = {
  bytes: 0,
  wordings: 0,
  seq: 0,
  forgotten: 0,
  gone: [],
  nextId: 1,
};

/** A wording to keep: of a quote that is kept already, or of a new one. */
export interface Addition {
  readonly quote: number | null;
  /** The speaker's name, as the article gives it. */
  readonly speaker: string;
  readonly version: ReadVersion;
}

/** What numbers, names and the index take beside a version's own words, in bytes (an index of 100,000 versions: 77 each). */
const overhead = 400;

const bytesOf = ({ text, prefix = '', suffix = '', cue = '' }: ReadVersion): number =>
  2 * (text.length + prefix.length + suffix.length + cue.length) + overhead;

const changeMemory = <Result>(
  work: (change: MemoryChange, state: MemoryState) => Promise<Result>,
): Promise<Result> =>
  changeStores(['quotes', 'articles', 'memory', 'memoryIndex'], async (change) =>
    work(change, (await change.objectStore('memory').get('state')) ?? emptyState),
  );

const withName = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name)
    ? names
    : [...names, name].sort((a, b) => b.split(' ').length - a.split(' ').length);

function addTo(quote: StoredQuote, { speaker, version }: Addition, seq: number): StoredQuote {
  return {
    id: quote.id,
    seq,
    names: withName(quote.names, speaker),
    versions: [...quote.versions, version],
    addresses: [...new Set([...quote.addresses, version.article])],
  };
}

/** Those additions whose words the article is not known to have. */
function withoutKept(
  additions: readonly Addition[],
  had: readonly StoredQuote[],
  address: string,
): Addition[] {
  const kept = new Set(
    had.flatMap(({ versions }) =>
      versions.filter(({ article }) => article === address).map(({ text }) => text),
    ),
  );
  return additions.filter(({ version: { text } }) => !kept.has(text) && kept.add(text));
}

/**
 * Keeps wordings of an article, in one transaction; returns the quotes that changed. Words that the
 * article is known to have are not kept twice.
 */
export const keepWordings = (
  article: Omit<ReadArticle, 'bytes'>,
  additions: readonly Addition[],
): Promise<StoredQuote[]> =>
  changeMemory(async (change, state) => {
    const [quotes, articles] = [change.objectStore('quotes'), change.objectStore('articles')];
    const [before, had] = await Promise.all([
      articles.get(article.address),
      quotes.index('address').getAll(article.address),
    ]);
    const fresh = withoutKept(additions, had, article.address);
    const changed = new Map<number, StoredQuote>();
    let { seq, nextId } = state;
    for (const addition of fresh) {
      const { quote } = addition;
      seq += 1;
      const met = quote === null ? undefined : (changed.get(quote) ?? (await quotes.get(quote)));
      const row = addTo(
        met ?? { id: nextId++, seq, names: [], versions: [], addresses: [] },
        addition,
        seq,
      );
      changed.set(row.id, row);
      await quotes.put(row);
    }
    const added = fresh.reduce((sum, { version }) => sum + bytesOf(version), 0);
    // An article without a quotation worth keeping leaves no trace.
    if (added > 0 || before)
      await articles.put({ ...article, bytes: (before?.bytes ?? 0) + added });
    const bytes = state.bytes + added;
    const wordings = state.wordings + fresh.length;
    await change.objectStore('memory').put({ ...state, seq, nextId, bytes, wordings }, 'state');
    return [...changed.values()];
  });

/** Takes versions out of the quotes of an article; what is left empty goes. */
async function takeOut(
  change: MemoryChange,
  state: MemoryState,
  address: string,
  goes: (quote: StoredQuote, version: ReadVersion) => boolean,
): Promise<MemoryState> {
  const quotes = change.objectStore('quotes');
  let { seq, wordings } = state;
  const gone = [...state.gone];
  let freed = 0;
  for (const quote of await quotes.index('address').getAll(address)) {
    const out = quote.versions.filter((each) => each.article === address && goes(quote, each));
    if (out.length === 0) continue;
    wordings -= out.length;
    freed += out.reduce((sum, version) => sum + bytesOf(version), 0);
    const versions = quote.versions.filter((each) => !out.includes(each));
    seq += 1;
    gone.push({ id: quote.id, seq });
    const addresses = [...new Set(versions.map(({ article }) => article))];
    if (versions.length === 0) await quotes.delete(quote.id);
    else await quotes.put({ ...quote, seq, versions, addresses });
  }
  const articles = change.objectStore('articles');
  const article = await articles.get(address);
  if (article && article.bytes <= freed) await articles.delete(address);
  else if (article) await articles.put({ ...article, bytes: article.bytes - freed });
  return { ...state, seq, gone, wordings, bytes: Math.max(0, state.bytes - freed) };
}

/** Ends a change that took something away; whoever holds an index from before may not keep it any more. */
async function endForgetting(change: MemoryChange, state: MemoryState): Promise<void> {
  const seq = state.seq + 1;
  await change.objectStore('memory').put({ ...state, seq, forgotten: seq }, 'state');
}

const forgetAddresses = (
  pick: (change: MemoryChange, state: MemoryState) => Promise<readonly string[]>,
): Promise<boolean> =>
  changeMemory(async (change, state) => {
    const addresses = await pick(change, state);
    let after = state;
    for (const address of addresses) after = await takeOut(change, after, address, () => true);
    if (addresses.length > 0) await endForgetting(change, after);
    return addresses.length > 0;
  });

/** Forgets an article and every wording that it alone has. */
export const forgetArticle = (address: string): Promise<boolean> =>
  forgetAddresses(async () => [address]);

/** Forgets all articles of a site. */
export const forgetSite = (site: string): Promise<boolean> =>
  forgetAddresses((change) => change.objectStore('articles').index('site').getAllKeys(site));

/** Forgets those wordings of one quote that one article has and `goes` picks. */
export async function forgetWording(
  quote: number,
  address: string,
  goes: (text: string) => boolean,
): Promise<void> {
  const isMeant = ({ id }: StoredQuote, { text }: ReadVersion) => id === quote && goes(text);
  await changeMemory(async (change, state) =>
    endForgetting(change, await takeOut(change, state, address, isMeant)),
  );
}

/** Forgets articles read before `since` (ISO 8601), then the oldest until `most` bytes are left; true where any went. */
export function forgetOldest(since: string, most: number): Promise<boolean> {
  return forgetAddresses(async (change, { bytes }) => {
    const gone: string[] = [];
    let left = bytes;
    let cursor = await change.objectStore('articles').index('readAt').openCursor();
    while (cursor && (cursor.value.readAt < since || left > most)) {
      gone.push(cursor.value.address);
      left -= cursor.value.bytes;
      cursor = await cursor.continue();
    }
    return gone;
  });
}

/** Forgets everything; ids go on, so that nothing new is taken for something old. */
export async function forgetAll(): Promise<void> {
  await changeMemory((change, state) =>
    writeAll([
      () => change.objectStore('quotes').clear(),
      () => change.objectStore('articles').clear(),
      () => change.objectStore('memoryIndex').delete('index'),
      () => endForgetting(change, { ...state, bytes: 0, wordings: 0, gone: [] }),
    ]),
  );
}

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

import type { ReadVersion } from '../../core/factbase/memory';
import { bytesOf, changeMemory, type MemoryChange } from './change-memory';
import { type MemoryState, type StoredQuote, writeAll } from './database';

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

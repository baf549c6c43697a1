import { createFactBase, type FactBase } from '../../core/factbase/fact-base';
import { memoryPack, type ReadArticle } from '../../core/factbase/memory';
import { createMatcher, type Matcher, openMatcher } from '../../core/matching/create-matcher';
import type { Lexicon } from '../../core/matching/lexicon';
import type { Match } from '../../core/matching/match';
import type { StoredQuote } from '../store/database';
import {
  keepMemoryIndex,
  readArticles,
  readMemoryIndex,
  readMemoryState,
  readQuotes,
  readQuotesSince,
} from '../store/read-memory';

/** What the reader has read, ready to be asked. */
export interface Memory {
  readonly matcher: Matcher;
  /** What tells of these matches; what has been forgotten meanwhile is not in it. */
  readonly baseOf: (matches: readonly Match[]) => Promise<FactBase>;
  /** Takes in quotes as they now are. */
  readonly renew: (quotes: readonly StoredQuote[], articles: readonly ReadArticle[]) => void;
}

/** Goes up with every change of the index; one of another format is made anew. */
const indexFormat = 3;

/** The index is written again after so many changes: fewer cost less to take in again than to write. */
const mostChanges = 500;

async function articlesOf(quotes: readonly StoredQuote[]): Promise<ReadArticle[]> {
  return readArticles([...new Set(quotes.flatMap(({ addresses }) => addresses))]);
}

async function baseOf(matches: readonly Match[]): Promise<FactBase> {
  const ids = matches.flatMap(({ quote }) => (quote === null ? [] : [Number(quote)]));
  const quotes = await readQuotes([...new Set(ids)]);
  return createFactBase([memoryPack(quotes, await articlesOf(quotes))]);
}

function takeIn(
  matcher: Matcher,
  quotes: readonly StoredQuote[],
  articles: readonly ReadArticle[],
): void {
  matcher.remove(quotes.map(({ id }) => `${id}`));
  matcher.add(memoryPack(quotes, articles));
}

/** Quotes taken in at a time where an index is made anew; others get their turn in between. */
const chunk = 200;

async function takeInAll(matcher: Matcher, quotes: readonly StoredQuote[]): Promise<void> {
  for (let from = 0; from < quotes.length; from += chunk) {
    const some = quotes.slice(from, from + chunk);
    takeIn(matcher, some, await articlesOf(some));
  }
}

/** The index as last written; an empty one where there is none that is of use. */
async function openIndex(lexicon: Lexicon): Promise<{ matcher: Matcher; seq: number }> {
  const index = await readMemoryIndex();
  if (index?.format === indexFormat) {
    const matcher = openMatcher(index.blob, [], lexicon);
    if (!('broken' in matcher)) return { matcher, seq: index.seq };
  }
  return { matcher: createMatcher([], lexicon), seq: 0 };
}

/** Opens memory: the index as last written, without what has gone since, and with what has come. */
export async function loadMemory(lexicon: Lexicon): Promise<Memory> {
  const { seq: opened, gone } = await readMemoryState();
  const { matcher, seq } = await openIndex(lexicon);
  matcher.remove(gone.map(({ id }) => `${id}`));
  const changed = await readQuotesSince(seq);
  await takeInAll(matcher, changed);
  let changes = changed.length;
  const keep = (at: number) => {
    changes = 0;
    return keepMemoryIndex({ seq: at, format: indexFormat, blob: matcher.toBlob() }, opened);
  };
  // Words that were forgotten leave the disk now, not when there are changes enough.
  if (gone.length > 0 || changes >= mostChanges) await keep(opened);
  return {
    matcher,
    baseOf,
    renew(quotes, articles) {
      takeIn(matcher, quotes, articles);
      changes += quotes.length;
      if (changes >= mostChanges) void keep(Math.max(...quotes.map((quote) => quote.seq)));
    },
  };
}

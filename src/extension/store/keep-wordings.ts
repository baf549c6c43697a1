import type { ReadArticle, ReadVersion } from '../../core/factbase/memory';
import { bytesOf, changeMemory } from './change-memory';
import type { StoredQuote } from './database';

/** A wording to keep: of a quote that is kept already, or of a new one. */
export interface Addition {
  readonly quote: number | null;
  /** The speaker's name, as the article gives it. */
  readonly speaker: string;
  readonly version: ReadVersion;
}

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

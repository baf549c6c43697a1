import type { ReadArticle, ReadVersion } from '../../../src/core/factbase/memory';
import {
  type MemoryState,
  openDatabase,
  type StoredQuote,
} from '../../../src/extension/store/database';
import type { Addition } from '../../../src/extension/store/keep-wordings';

/** Everything that memory holds, straight from its stores. */
export interface Kept {
  readonly quotes: readonly StoredQuote[];
  readonly articles: readonly ReadArticle[];
  readonly state: MemoryState | undefined;
}

/** Reads memory's stores in one transaction. */
export async function readKept(): Promise<Kept> {
  const change = (await openDatabase()).transaction(['quotes', 'articles', 'memory']);
  const [quotes, articles, state] = await Promise.all([
    change.objectStore('quotes').getAll(),
    change.objectStore('articles').getAll(),
    change.objectStore('memory').get('state'),
  ]);
  return { quotes, articles, state };
}

/** Empties every store; the database itself stays open. */
export async function emptyDatabase(): Promise<void> {
  const db = await openDatabase();
  const names = [...db.objectStoreNames];
  const change = db.transaction(names, 'readwrite');
  await Promise.all([...names.map((name) => change.objectStore(name).clear()), change.done]);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const twice = <T>(values: readonly T[]) => values.filter((value, at) => values.indexOf(value) < at);

/** What of memory contradicts itself, in words; empty for one that is whole. */
export function contradictions({ quotes, articles, state }: Kept): string[] {
  if (!state) return quotes.length + articles.length > 0 ? ['rows without a state'] : [];
  const wordings = quotes.flatMap(({ versions }) => versions);
  const addresses = new Set(articles.map(({ address }) => address));
  const used = new Set(wordings.map(({ article }) => article));
  const keys = wordings.map(({ article, text }) => `${article} ${text}`);
  const rules: [boolean, string][] = [
    [state.wordings === wordings.length, `${wordings.length} wordings, counted ${state.wordings}`],
    [state.bytes === sum(articles.map(({ bytes }) => bytes)), 'bytes differ from the articles’'],
    [(state.bytes === 0) === (wordings.length === 0), `${state.bytes} bytes`],
    [[...used].every((address) => addresses.has(address)), 'a wording without its article'],
    [[...addresses].every((address) => used.has(address)), 'an article without a wording'],
    [quotes.every(({ versions }) => versions.length > 0), 'a quote without a wording'],
    [quotes.every(({ names }) => names.length > 0), 'a quote without a speaker'],
    [twice(keys).length === 0, 'words of an article kept twice'],
    [quotes.every(({ id }) => id < state.nextId), 'an id from the future'],
    [quotes.every(({ seq }) => seq <= state.seq), 'a change from the future'],
    [twice(quotes.map(({ seq }) => seq)).length === 0, 'two changes under one number'],
    [
      quotes.every(
        ({ versions, addresses: listed }) =>
          [...new Set(versions.map(({ article }) => article))].sort().join() ===
          [...listed].sort().join(),
      ),
      'a quote that lists other articles than it has',
    ],
  ];
  return rules.flatMap(([holds, what]) => (holds ? [] : [what]));
}

/** An article of an invented outlet. */
export const articleAt = (address: string, readAt = '2031-01-06'): Omit<ReadArticle, 'bytes'> => ({
  ...{ address, site: new URL(address).hostname, outlet: 'Post', title: 'Harbour' },
  ...{ published: '2031-01-05', readAt },
});

/** Words of an invented speaker in the article at `address`. */
export const wording = (
  address: string,
  text: string,
  quote: number | null = null,
  speaker = 'Mara Linden',
): Addition => {
  const version: ReadVersion = { article: address, text, kind: 'direct', paragraph: 1 };
  return { quote, speaker, version };
};

import { leftOut } from './postings';
import type { StringTable } from './string-table';
import { VersionStore } from './version-store';

/** A store without what is gone, and how its versions are numbered now. */
export interface CompactStore {
  readonly store: VersionStore;
  /** By old number the new one, or `leftOut`. */
  readonly numbers: Uint32Array;
}

/** Copies a table's rows as they are asked for, each once, and tells their new numbers. */
const renumber = (table: StringTable, copy: (old: number) => number): ((old: number) => number) => {
  const known = new Map<number, number>();
  return (old) => {
    // Of a pack without articles its versions name none.
    if (old >= table.length) return old;
    const number = known.get(old) ?? copy(old);
    known.set(old, number);
    return number;
  };
};

const endOfQuote = (store: VersionStore, quote: number): number =>
  store.quoteStart.at(quote) + store.quoteSize.at(quote);

/** Stretches of quotes that are held, each up to the next one that is gone. */
const stretchesHeld = (store: VersionStore): (readonly [first: number, end: number])[] => {
  const stretches: [number, number][] = [];
  let open = false;
  for (let quote = 0; quote < store.quoteIds.length; quote++) {
    const held = store.quoteSize.at(quote) > 0 && store.gone.at(store.quoteStart.at(quote)) === 0;
    const last = stretches.at(-1);
    if (held && open && last) last[1] = quote + 1;
    else if (held) stretches.push([quote, quote + 1]);
    open = held;
  }
  return stretches;
};

/** Copies what a store still holds: of what is gone no text, article or speaker stays behind. */
export const compactStore = (from: VersionStore): CompactStore => {
  const store = new VersionStore();
  const numbers = new Uint32Array(from.versionCount).fill(leftOut);
  const articleFor = renumber(from.articleIds, (article) => {
    store.published.push(from.published.at(article));
    return store.articleIds.copy(from.articleIds, article);
  });
  const speakerFor = renumber(from.speakerIds, (speaker) => {
    store.speakerNames.copy(from.speakerNames, speaker);
    return store.speakerIds.copy(from.speakerIds, speaker);
  });
  const copyQuote = (quote: number) => {
    const start = from.quoteStart.at(quote);
    const size = from.quoteSize.at(quote);
    for (let version = start; version < start + size; version++) {
      numbers[version] = store.versionCount;
      store.quoteOf.push(store.quoteStart.length);
      store.articleOf.push(articleFor(from.articleOf.at(version)));
      store.gone.push(0);
      store.copyIndexedWeight(from, version);
    }
    store.quoteStart.push(store.versionCount - size);
    store.quoteSize.push(size);
    store.speakerOf.push(speakerFor(from.speakerOf.at(quote)));
    store.saidOn.push(from.saidOn.at(quote));
  };
  for (const [first, end] of stretchesHeld(from)) {
    for (let quote = first; quote < end; quote++) copyQuote(quote);
    const versions = [from.quoteStart.at(first), endOfQuote(from, end - 1)] as const;
    store.quoteIds.copy(from.quoteIds, first, end);
    store.texts.copy(from.texts, ...versions);
    store.contexts.copy(from.contexts, ...versions);
  }
  return { store, numbers };
};

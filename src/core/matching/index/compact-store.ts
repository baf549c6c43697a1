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
  for (let quote = 0; quote < from.quoteIds.length; quote++) {
    const start = from.quoteStart.at(quote);
    const end = start + from.quoteSize.at(quote);
    if (start === end || from.gone.at(start) === 1) continue;
    const number = store.quoteIds.copy(from.quoteIds, quote);
    store.quoteStart.push(store.versionCount);
    store.quoteSize.push(end - start);
    store.speakerOf.push(speakerFor(from.speakerOf.at(quote)));
    store.saidOn.push(from.saidOn.at(quote));
    for (let version = start; version < end; version++) {
      numbers[version] = store.versionCount;
      store.texts.copy(from.texts, version);
      store.contexts.copy(from.contexts, version);
      store.articleOf.push(articleFor(from.articleOf.at(version)));
      store.gone.push(0);
      store.quoteOf.push(number);
      store.copyIndexedWeight(from, version);
    }
  }
  return { store, numbers };
};

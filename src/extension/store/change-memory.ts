import type { ReadVersion } from '../../core/factbase/memory';
import { type Change, changeStores, type MemoryState } from './database';

/** One transaction over all that is remembered. */
export type MemoryChange = Change<('quotes' | 'articles' | 'memory' | 'memoryIndex')[]>;

/** What memory knows of itself before anything was read. */
export const emptyState: MemoryState = {
  bytes: 0,
  wordings: 0,
  seq: 0,
  forgotten: 0,
  gone: [],
  nextId: 1,
};

/**
 * What numbers, names and the index take beside a version's own words, in bytes. The index takes 130
 * of them (100,000 versions, `npm run bench:matching`, 2026-11-22).
 */
const overhead = 400;

/** What keeping a wording takes, in bytes. */
export const bytesOf = ({ text, prefix = '', suffix = '', cue = '' }: ReadVersion): number =>
  2 * (text.length + prefix.length + suffix.length + cue.length) + overhead;

/** Changes memory in one transaction: all of `work` or nothing. */
export const changeMemory = <Result>(
  work: (change: MemoryChange, state: MemoryState) => Promise<Result>,
): Promise<Result> =>
  changeStores(['quotes', 'articles', 'memory', 'memoryIndex'], async (change) =>
    work(change, (await change.objectStore('memory').get('state')) ?? emptyState),
  );

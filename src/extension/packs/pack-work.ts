import type { PackContents } from '../../core/factbase/pack-contents';
import { packContents } from '../../core/factbase/pack-contents';
import { prepareHolding } from '../../core/factbase/prepare-holding';
import type { Refusal } from '../../core/factbase/problem';
import { loadLexicon } from '../load-lexicon';
import type { PackRecord } from '../store/database';
import { storePack } from '../store/pack-store';
import { readPackBytes } from './read-pack-bytes';

/** A pack's file. */
export type PackFile = Uint8Array<ArrayBuffer>;

/** What installing takes seconds of, for a large pack; pages of ours let a worker do it. */
export interface PackWork {
  /** Whether a file is a sound pack, and what is in it. */
  readonly check: (
    file: PackFile,
  ) => Promise<{ readonly ok: true; readonly contents: PackContents } | Refusal>;
  /** Stores a sound pack whole, in place of the one of its id; rejects where it could not be stored. */
  readonly store: (file: PackFile, record: Omit<PackRecord, 'fault'>) => Promise<void>;
}

/** Does the work where it is called. */
export const packWork: PackWork = {
  async check(file) {
    const reading = readPackBytes(file);
    return reading.ok ? { ok: true, contents: packContents(reading.pack) } : reading;
  },
  async store(file, record) {
    const reading = readPackBytes(file);
    if (!reading.ok) throw new Error('the file is no sound pack');
    const prepared = prepareHolding(reading.pack, await loadLexicon());
    await storePack({ ...record, fault: null }, file, prepared);
  },
};

import { holdingFormat, type PreparedHolding } from '../../core/factbase/prepare-holding';
import type { ReadShards } from '../../core/factbase/shards';
import { changeStores, openDatabase, type PackRecord, type StoredHead, writeAll } from './database';

const shardsOf = (id: string) => IDBKeyRange.bound([id, ''], [id, '\uffff']);

/** All installed packs, by id. */
export const listPacks = async (): Promise<PackRecord[]> => (await openDatabase()).getAll('packs');

export const readPackRecord = async (id: string): Promise<PackRecord | undefined> =>
  (await openDatabase()).get('packs', id);

/** The pack's file as it came. */
export const readPackFile = async (id: string): Promise<Uint8Array | undefined> =>
  (await openDatabase()).get('files', id);

export const readHead = async (id: string): Promise<StoredHead | undefined> =>
  (await openDatabase()).get('heads', id);

/**
 * Stores a pack in place of the one of its id, in one transaction: afterwards either is there whole,
 * whatever happens meanwhile. Rejects with a `QuotaExceededError` where the disk is full.
 */
export async function storePack(
  record: PackRecord,
  file: Uint8Array,
  { head, shards }: PreparedHolding,
): Promise<void> {
  const { id } = record;
  await changeStores(
    ['packs', 'files', 'heads', 'shards'],
    (change) =>
      writeAll([
        () => change.objectStore('shards').delete(shardsOf(id)),
        () => change.objectStore('packs').put(record),
        () => change.objectStore('files').put(file, id),
        () => change.objectStore('heads').put({ ...head, format: holdingFormat }, id),
        ...shards.map(
          ({ name, records }) =>
            () =>
              change.objectStore('shards').put(records, [id, name]),
        ),
      ]),
    { durability: 'strict' },
  );
}

/** Changes what is told of a pack; nothing where it has been removed meanwhile. */
export async function changePackRecord(
  id: string,
  edit: (record: PackRecord) => PackRecord,
): Promise<void> {
  await changeStores(['packs'], async (change) => {
    const packs = change.objectStore('packs');
    const record = await packs.get(id);
    if (record) await packs.put(edit(record));
  });
}

/** Removes a pack and everything made of it. */
export async function removeStoredPack(id: string): Promise<void> {
  await changeStores(['packs', 'files', 'heads', 'shards'], (change) =>
    writeAll([
      () => change.objectStore('packs').delete(id),
      () => change.objectStore('files').delete(id),
      () => change.objectStore('heads').delete(id),
      () => change.objectStore('shards').delete(shardsOf(id)),
    ]),
  );
}

/** Reads shards of one pack. */
export function shardReader(id: string): ReadShards {
  return async (names) => {
    const { store } = (await openDatabase()).transaction('shards');
    return Promise.all(names.map((name) => store.get([id, name])));
  };
}

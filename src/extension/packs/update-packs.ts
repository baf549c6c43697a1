import type { Problem } from '../../core/factbase/problem';
import { readSettings } from '../settings';
import type { PackRecord, Subscription } from '../store/database';
import { changePackRecord, listPacks } from '../store/pack-store';
import { checkSource } from './check-source';
import { fetchFile } from './fetch-pack';
import { installPack, storeProblem } from './install-pack';
import { packWork } from './pack-work';
import { isDue, nextCheck, nextTry } from './schedule';

const inWords = ({ place, message }: Problem) => (place === '' ? message : `${place}: ${message}`);

/** Why a file with this signature may not take the place of what is installed; null where it may. */
function objection(signature: string, pinned: string | null): string | null {
  if (signature === 'invalid') return 'its signature is not valid';
  if (signature === 'key-changed') return 'it is not signed with the key of the pack you installed';
  if (signature === 'unsupported' && pinned !== null)
    return 'this browser cannot check its signature';
  return null;
}

type Outcome = { readonly failure: string } | { readonly failure: null; readonly stored: boolean };

async function replacePack(id: string, subscription: Subscription): Promise<Outcome> {
  const { address, publicKey: pinned } = subscription;
  const fetched = await fetchFile(address, subscription);
  if (fetched.is === 'unchanged') return { failure: null, stored: false };
  if (fetched.is === 'failed') return { failure: fetched.message };
  const { file, etag, lastModified } = fetched;
  const reading = await packWork.check(file);
  if (!reading.ok) return { failure: reading.problems.slice(0, 3).map(inWords).join('; ') };
  const { contents } = reading;
  if (contents.id !== id) return { failure: `it is another pack now, "${contents.id}"` };
  const { signature, publicKey } = await checkSource(address, file, pinned);
  const refused = objection(signature, pinned);
  if (refused !== null) return { failure: refused };
  const now = new Date();
  const checked = { checkedAt: now.toISOString(), dueAt: nextCheck(now), failure: null };
  try {
    const renewed = { address, etag, lastModified, publicKey, ...checked };
    await installPack({ contents, file, subscription: renewed }, packWork);
    return { failure: null, stored: true };
  } catch (error) {
    return { failure: storeProblem(error) };
  }
}

/** Looks for a newer version of a subscribed pack; where that fails, the earlier one stays, and its record says why. */
export async function updatePack({ id, subscription }: PackRecord): Promise<void> {
  if (!subscription) return;
  const outcome = await replacePack(id, subscription);
  if (outcome.failure === null && outcome.stored) return;
  const { failure } = outcome;
  const now = new Date();
  await changePackRecord(id, (record) => ({
    ...record,
    subscription: record.subscription && {
      ...record.subscription,
      checkedAt: now.toISOString(),
      dueAt: failure === null ? nextCheck(now) : nextTry(now),
      failure,
    },
  }));
}

/** Updates the packs in use whose time has come, one after another. */
export async function updateDuePacks(): Promise<void> {
  const { packs: switched } = await readSettings();
  const now = new Date();
  for (const record of await listPacks()) {
    const { id, subscription } = record;
    if (switched[id] !== 'off' && subscription && isDue(subscription.dueAt, now))
      await updatePack(record);
  }
}

import { packContents } from '../../core/factbase/pack-contents';
import type { PackView } from '../../core/factbase/pack-view';
import { loadBundledPacks } from '../load-packs';
import type { Settings } from '../settings';
import type { PackRecord } from '../store/database';
import { listPacks } from '../store/pack-store';
import type { Offer } from './install-pack';

const notSubscribed = { source: null, checkedAt: null, failure: null, signedBy: null };

/** Enough of a key to be read out and compared. */
const fingerprint = (publicKey: string | null) =>
  publicKey === null ? null : publicKey.slice(0, 16);

/** All packs, those that came with Crossquote first. */
export async function listInstalled({ packs: switched }: Settings): Promise<PackView[]> {
  const isOn = (id: string) => switched[id] !== 'off';
  const bundled = (await loadBundledPacks()).map((pack) => ({
    ...packContents(pack),
    ...notSubscribed,
    enabled: isOn(pack.id),
    bundled: true,
    bytes: new TextEncoder().encode(JSON.stringify(pack)).byteLength,
  }));
  const installed = (await listPacks()).map((record) => toInstalled(record, isOn(record.id)));
  return [...bundled, ...installed];
}

function toInstalled({ contents, bytes, subscription, fault }: PackRecord, enabled: boolean) {
  const { address = null, checkedAt = null, failure = null, publicKey = null } = subscription ?? {};
  return {
    ...contents,
    enabled,
    bundled: false,
    bytes,
    source: address,
    checkedAt,
    failure: fault ?? failure,
    signedBy: fingerprint(publicKey),
  };
}

/** An offer as it would be listed. */
export function listOffer({ contents, file, subscription }: Offer): PackView {
  const record = { id: contents.id, contents, bytes: file.byteLength, subscription };
  return toInstalled({ ...record, installedAt: '', fault: null }, true);
}

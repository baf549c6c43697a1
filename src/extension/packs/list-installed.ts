import { type PackContents, packContents } from '../../core/factbase/pack-contents';
import { loadBundledPacks } from '../load-packs';
import type { Settings } from '../settings';
import type { PackRecord } from '../store/database';
import { listPacks } from '../store/pack-store';
import type { Offer } from './install-pack';

/** A pack as the options tell it. */
export interface InstalledPack extends PackContents {
  readonly enabled: boolean;
  readonly bundled: boolean;
  readonly bytes: number;
  /** The address from which it is kept up to date. */
  readonly source: string | null;
  /** ISO 8601. */
  readonly checkedAt: string | null;
  /** Why it cannot be used, or why its last update was refused. */
  readonly failure: string | null;
  /** The beginning of the publisher's key. */
  readonly signedBy: string | null;
}

const notSubscribed = { source: null, checkedAt: null, failure: null, signedBy: null };

/** Enough of a key to be read out and compared. */
const fingerprint = (publicKey: string | null) =>
  publicKey === null ? null : publicKey.slice(0, 16);

/** All packs, those that came with Crossquote first. */
export async function listInstalled({ packs: switched }: Settings): Promise<InstalledPack[]> {
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
export function listOffer({ contents, file, subscription }: Offer): InstalledPack {
  const record = { id: contents.id, contents, bytes: file.byteLength, subscription };
  return toInstalled({ ...record, installedAt: '', fault: null }, true);
}

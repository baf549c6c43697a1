import { limits, type Pack } from '../../core/factbase/pack';
import { prepareHolding } from '../../core/factbase/prepare-holding';
import type { Problem } from '../../core/factbase/problem';
import { loadLexicon } from '../load-lexicon';
import { bundledIds } from '../load-packs';
import type { PackRecord, Subscription } from '../store/database';
import { readPackRecord, storePack } from '../store/pack-store';
import { type CheckedSource, checkSource, type PackSignature } from './check-source';
import { fetchFile } from './fetch-pack';
import { announcePacks } from './packs-changed';
import { readPackBytes } from './read-pack-bytes';
import { nextCheck } from './schedule';

/** A pack that was read and checked, and that waits for the reader's word. */
export interface Offer {
  readonly ok: true;
  readonly pack: Pack;
  readonly file: Uint8Array<ArrayBuffer>;
  readonly signature: PackSignature;
  /** Null for one from a file. */
  readonly subscription: Subscription | null;
  /** The installed pack of the same id. */
  readonly replaces: PackRecord | null;
}

/** Why there is nothing to offer. */
export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

const refuse = (message: string): Refusal => ({ ok: false, problems: [{ place: '', message }] });

type Source = Pick<Subscription, 'address' | 'etag' | 'lastModified'>;

async function toOffer(
  file: Uint8Array<ArrayBuffer>,
  source: Source | null,
): Promise<Offer | Refusal> {
  const reading = readPackBytes(file);
  if (!reading.ok) return reading;
  const { pack } = reading;
  if (bundledIds.has(pack.id)) return refuse(`"${pack.id}" is a pack that came with Crossquote`);
  const replaces = (await readPackRecord(pack.id)) ?? null;
  const pinned = replaces?.subscription?.publicKey ?? null;
  const checked: CheckedSource = source
    ? await checkSource(source.address, file, pinned)
    : // A file says nothing of where it is from, so it cannot stand in for a publisher's.
      { signature: pinned === null ? 'none' : 'key-changed', publicKey: null };
  const { signature, publicKey } = checked;
  const now = new Date();
  const subscription = source && {
    ...source,
    publicKey,
    checkedAt: now.toISOString(),
    dueAt: nextCheck(now),
    failure: null,
  };
  return { ok: true, pack, file, signature, subscription, replaces };
}

/** Reads a pack from a file that the reader chose, or from an address that they typed. */
export async function readOffer(from: File | string): Promise<Offer | Refusal> {
  if (typeof from !== 'string') {
    // Not a byte of a file that is too large is read.
    if (from.size > limits.bytes) return refuse(`larger than ${limits.bytes / 1024 / 1024} MB`);
    return toOffer(new Uint8Array(await from.arrayBuffer()), null);
  }
  const fetched = await fetchFile(from, null);
  if (fetched.is !== 'new') return refuse(fetched.is === 'failed' ? fetched.message : 'unchanged');
  const { file, etag, lastModified } = fetched;
  return toOffer(file, { address: from, etag, lastModified });
}

/** Why something could not be stored, in words for the reader. */
export function storeProblem(error: unknown): string {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full
    ? 'not enough space on this device; nothing was changed'
    : `the browser could not store it (${error instanceof Error ? error.message : error}); nothing was changed`;
}

/** Stores a checked pack whole, in place of the one of its id; rejects where it could not be stored. */
export async function installPack(
  pack: Pack,
  file: Uint8Array<ArrayBuffer>,
  subscription: Subscription | null,
): Promise<void> {
  const prepared = prepareHolding(pack, await loadLexicon());
  const record: PackRecord = {
    id: pack.id,
    contents: prepared.contents,
    bytes: file.byteLength,
    installedAt: new Date().toISOString(),
    subscription,
    fault: null,
  };
  await storePack(record, file, prepared);
  await announcePacks();
}

/** Installs what the reader said yes to. */
export async function installOffer({
  pack,
  file,
  subscription,
}: Offer): Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }> {
  try {
    await installPack(pack, file, subscription);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: storeProblem(error) };
  }
}

import { limits } from '../../core/factbase/pack';
import type { PackContents } from '../../core/factbase/pack-contents';
import type { PackSignature } from '../../core/factbase/pack-view';
import { type Refusal, refuseWhole } from '../../core/factbase/problem';
import { tooLarge } from '../../core/factbase/read-pack';
import { bundledIds } from '../load-packs';
import type { PackRecord, Subscription } from '../store/database';
import { readPackRecord } from '../store/pack-store';
import { type CheckedSource, checkSource } from './check-source';
import { fetchFile } from './fetch-pack';
import type { PackFile, PackWork } from './pack-work';
import { announcePacks } from './packs-changed';
import { nextCheck } from './schedule';

/** A pack that was read and checked, and that waits for the reader's word. */
export interface Offer {
  readonly ok: true;
  readonly contents: PackContents;
  readonly file: PackFile;
  readonly signature: PackSignature;
  /** Null for one from a file. */
  readonly subscription: Subscription | null;
  /** The installed pack of the same id. */
  readonly replaces: PackRecord | null;
}

type Source = Pick<Subscription, 'address' | 'etag' | 'lastModified'>;

async function toOffer(
  file: PackFile,
  source: Source | null,
  work: PackWork,
): Promise<Offer | Refusal> {
  const reading = await work.check(file);
  if (!reading.ok) return reading;
  const { contents } = reading;
  const { id } = contents;
  if (bundledIds.has(id)) return refuseWhole(`"${id}" is a pack that came with Crossquote`);
  const replaces = (await readPackRecord(id)) ?? null;
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
  return { ok: true, contents, file, signature, subscription, replaces };
}

/** Reads a pack from a file that the reader chose, or from an address that they typed. */
export async function readOffer(from: File | string, work: PackWork): Promise<Offer | Refusal> {
  if (typeof from !== 'string') {
    // Not a byte of a file that is too large is read.
    if (from.size > limits.bytes) return tooLarge;
    return toOffer(new Uint8Array(await from.arrayBuffer()), null, work);
  }
  const fetched = await fetchFile(from, null);
  if (fetched.is !== 'new')
    return refuseWhole(fetched.is === 'failed' ? fetched.message : 'unchanged');
  const { file, etag, lastModified } = fetched;
  return toOffer(file, { address: from, etag, lastModified }, work);
}

/** Why something could not be stored, in words for the reader. */
export function storeProblem(error: unknown): string {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full
    ? 'not enough space on this device; nothing was changed'
    : `the browser could not store it (${error instanceof Error ? error.message : error}); nothing was changed`;
}

/** Stores a checked pack and tells every part of the extension; rejects where it could not be stored. */
export async function installPack(
  { contents, file, subscription }: Pick<Offer, 'contents' | 'file' | 'subscription'>,
  work: PackWork,
): Promise<void> {
  const { id } = contents;
  const installedAt = new Date().toISOString();
  await work.store(file, { id, contents, bytes: file.byteLength, installedAt, subscription });
  await announcePacks();
}

/** Installs what the reader said yes to. */
export async function installOffer(
  offer: Offer,
  work: PackWork,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }> {
  try {
    await installPack(offer, work);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: storeProblem(error) };
  }
}

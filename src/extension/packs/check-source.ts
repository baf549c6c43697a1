import type { PackSignature } from '../../core/factbase/pack-view';
import { readSignature } from '../../core/factbase/read-signature';
import type { Subscription } from '../store/database';
import { fetchFile } from './fetch-pack';
import { verifySignature } from './verify-signature';

/** A file's signature, and the key to pin with it: base64, null without a valid one. */
export interface CheckedSource {
  readonly signature: PackSignature;
  readonly publicKey: string | null;
}

/** More than any signature takes, in bytes. */
const mostOfSignature = 4096;

/** Where the signature of the pack at `address` stands: beside it. */
function signatureAddress(address: string): string {
  const url = new URL(address);
  url.pathname += '.sig';
  return url.href;
}

async function checkSignature(address: string, file: Uint8Array): Promise<CheckedSource> {
  const fetched = await fetchFile(signatureAddress(address), null, mostOfSignature);
  if (fetched.is !== 'new') return { signature: 'none', publicKey: null };
  const reading = readSignature(new TextDecoder().decode(fetched.file));
  if (!reading.ok) return { signature: 'invalid', publicKey: null };
  const signature = await verifySignature(file, reading.signature);
  return { signature, publicKey: signature === 'valid' ? reading.signature.publicKey : null };
}

/**
 * Checks who made a file, against the key that was pinned when its pack was first installed. A pack
 * that was signed and is not any more counts as one with another key.
 */
export async function checkSource(
  address: string,
  file: Uint8Array<ArrayBuffer>,
  pinned: Subscription['publicKey'],
): Promise<CheckedSource> {
  const checked = await checkSignature(address, file);
  const { signature, publicKey } = checked;
  if (pinned === null || pinned === publicKey || signature === 'invalid') return checked;
  return { signature: 'key-changed', publicKey };
}

import type { Signature } from '../../core/factbase/read-signature';

/**
 * `unsupported`: this browser cannot tell. Chrome has Ed25519 since 137, Firefox since 129, Safari
 * since 17.
 */
export type Verification = 'valid' | 'invalid' | 'unsupported';

const toBytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/**
 * Whether the holder of the signature's key signed exactly these bytes: a pack's file as it came,
 * before it is decoded. Whose key that is, the caller must know.
 */
export async function verifySignature(
  bytes: Uint8Array,
  { publicKey, signature }: Signature,
): Promise<Verification> {
  try {
    const key = await crypto.subtle.importKey('raw', toBytes(publicKey), 'Ed25519', false, [
      'verify',
    ]);
    // The types would have memory that other threads share refused; no file comes in such.
    const signed = bytes as Uint8Array<ArrayBuffer>;
    const holds = await crypto.subtle.verify('Ed25519', key, toBytes(signature), signed);
    return holds ? 'valid' : 'invalid';
  } catch (error) {
    // A browser without the algorithm says so by this name; any other refusal is of the key's bytes.
    const unknown = error instanceof DOMException && error.name === 'NotSupportedError';
    return unknown ? 'unsupported' : 'invalid';
  }
}

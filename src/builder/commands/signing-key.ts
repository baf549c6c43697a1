import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The key in a PEM file; null where it holds no Ed25519 private key. */
export function readSigningKey(pem: Buffer): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    // Whatever OpenSSL calls it: it is not what was asked for.
    return null;
  }
}

/** The public half in base64, 32 bytes, as a signature's file names it. */
export function publicKeyOf(key: KeyObject): string {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}

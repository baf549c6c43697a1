import { z } from 'zod';
import { checkShape } from './check-shape';
import { type Refusal, refuseWhole } from './problem';
import { readJson } from './read-json';

/**
 * A publisher's signature of a pack: Ed25519 over the bytes of the pack's file as they are. It stands
 * in a file of its own beside the pack, `PACK.json.sig`.
 */
export const Signature = z.strictObject({
  format: z.literal('crossquote-signature'),
  formatVersion: z.literal(1),
  algorithm: z.literal('Ed25519'),
  // 32 and 64 bytes in base64; the last letter has no spare bits set, so that one key is one text.
  publicKey: z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, 'not 32 bytes in base64'),
  signature: z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/, 'not 64 bytes in base64'),
});
export type Signature = z.infer<typeof Signature>;

/** A signature file, or what is wrong with what was to be one. */
export type SignatureReading = { readonly ok: true; readonly signature: Signature } | Refusal;

/** A signature file has about 250 characters; more room for white space than anyone needs. */
export const mostSignatureLength = 4_096;

/** Flat: one object of a few fields. */
const jsonLimits = { depth: 1, values: 20 };

/** Reads a signature file that anyone may have written. Says nothing of whether the signature holds. */
export function readSignature(text: string): SignatureReading {
  if (text.length > mostSignatureLength)
    return refuseWhole(`longer than ${mostSignatureLength} characters`);
  const json = readJson(text, jsonLimits);
  if (!json.ok) return json;
  const shape = checkShape(Signature, json.value, []);
  return shape.ok ? { ok: true, signature: shape.value } : shape;
}

/** A signature as the text of its file. */
export function writeSignature(publicKey: string, signature: string): string {
  const file: Signature = {
    format: 'crossquote-signature',
    formatVersion: 1,
    algorithm: 'Ed25519',
    publicKey,
    signature,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

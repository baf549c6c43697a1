import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSignature, writeSignature } from '../../../src/core/factbase/read-signature';
import { verifySignature } from '../../../src/extension/packs/verify-signature';

/** RFC 8032, section 7.1, tests 1 to 3: another maker's keys and signatures. */
const published: [publicKey: string, message: string, signature: string][] = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
];

const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

function signature(publicKey: string, signed: string) {
  const reading = readSignature(writeSignature(publicKey, signed));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.signature;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('verifySignature', () => {
  it.each(published)('agrees with what is published: %s', async (key, message, signed) => {
    const bytes = Uint8Array.from(Buffer.from(message, 'hex'));
    expect(await verifySignature(bytes, signature(base64(key), base64(signed)))).toBe('valid');
    const other = Uint8Array.from([...bytes, 0]);
    expect(await verifySignature(other, signature(base64(key), base64(signed)))).toBe('invalid');
  });

  it('holds for the very bytes that were signed, and for no others', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString(
      'base64',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        async (bytes, at) => {
          const made = signature(key, sign(null, bytes, privateKey).toString('base64'));
          expect(await verifySignature(bytes, made)).toBe('valid');
          const changed = Uint8Array.from(bytes);
          changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ (1 << (at % 8));
          expect(await verifySignature(changed, made)).toBe('invalid');
          expect(await verifySignature(bytes.slice(1), made)).toBe('invalid');
        },
      ),
      { numRuns: 50 },
    );
  });

  it('calls a key or a signature of senseless bytes invalid', async () => {
    const filled = (length: number, byte: number) => Buffer.alloc(length, byte).toString('base64');
    for (const byte of [0, 1, 0x7f, 0xff]) {
      const made = signature(filled(32, byte), filled(64, 0xff));
      expect(await verifySignature(Uint8Array.of(1), made)).toBe('invalid');
    }
  });

  it('says where the browser cannot tell', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(
      new DOMException('Unrecognized name.', 'NotSupportedError'),
    );
    const made = signature(base64(published[0]?.[0] ?? ''), base64(published[0]?.[2] ?? ''));
    expect(await verifySignature(new Uint8Array(), made)).toBe('unsupported');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostSignatureLength,
  readSignature,
  writeSignature,
} from '../../../src/core/factbase/read-signature';

const base64 = (length: number) =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes) => Buffer.from(bytes).toString('base64'));

const [publicKey, signature] = [32, 64].map((length) =>
  Buffer.alloc(length, 7).toString('base64'),
) as [string, string];
const sound = JSON.parse(writeSignature(publicKey, signature)) as Record<string, unknown>;
const having = (fields: Record<string, unknown>) => JSON.stringify({ ...sound, ...fields });

const wrong: [name: string, text: string, place: string, message: RegExp][] = [
  ['empty', '', 'line 1, column 1', /./],
  ['cut short', JSON.stringify(sound).slice(0, -5), 'line 1, column', /./],
  ['too long', `${' '.repeat(mostSignatureLength)}{}`, '', /longer than 4096/],
  ['nested', having({ signature: [[1]] }), 'line 1', /nested deeper/],
  ['a pack', '{"format":"crossquote-pack"}', 'format', /crossquote-signature/],
  ['of another version', having({ formatVersion: 2 }), 'formatVersion', /1/],
  ['of another algorithm', having({ algorithm: 'none' }), 'algorithm', /Ed25519/],
  ['without a key', having({ publicKey: undefined }), 'publicKey', /missing/],
  [
    'a key of 31 bytes',
    having({ publicKey: Buffer.alloc(31).toString('base64') }),
    'publicKey',
    /32/,
  ],
  [
    'a key with spare bits',
    having({ publicKey: `${publicKey.slice(0, 42)}d=` }),
    'publicKey',
    /32/,
  ],
  [
    'a key in another alphabet',
    having({ publicKey: `-_${publicKey.slice(2)}` }),
    'publicKey',
    /32/,
  ],
  ['a short signature', having({ signature: publicKey }), 'signature', /64/],
  ['with more in it', having({ note: 'x' }), '', /note/],
  ['a list', '[]', '', /object/],
];

describe('readSignature', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(base64(32), base64(64), (key, signed) => {
        const reading = readSignature(writeSignature(key, signed));
        expect(reading).toMatchObject({
          ok: true,
          signature: { publicKey: key, signature: signed },
        });
      }),
    );
  });

  it.each(wrong)('refuses one that is %s', (_, text, place, message) => {
    const reading = readSignature(text);
    const [problem] = reading.ok ? [] : reading.problems;
    expect(problem?.place.startsWith(place)).toBe(true);
    expect(problem?.message).toMatch(message);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSignature(text).ok).toBe(false);
      }),
    );
  });
});

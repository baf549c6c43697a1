import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSignature } from '../../../src/core/factbase/read-signature';
import { folderWith, runInProcess } from '../run-in-process';
import { inkford } from './inkford-pack';

async function keyIn(folder: string): Promise<{ file: string; publicKey: string }> {
  const file = join(folder, 'key.pem');
  const { code, output, errors } = await runInProcess(['keygen', file]);
  expect([code, errors]).toEqual([0, '']);
  return { file, publicKey: output.trimEnd() };
}

async function signatureOf(pack: string) {
  const reading = readSignature(await readFile(`${pack}.sig`, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.signature;
}

/** The key as another program reads it: 32 bytes behind the head that names Ed25519 (RFC 8410). */
const toKey = (base64: string) =>
  createPublicKey({
    key: Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(base64, 'base64'),
    ]),
    format: 'der',
    type: 'spki',
  });

describe('keygen', () => {
  it('makes a key that its owner alone may read, another each time', async () => {
    const [one, two] = [await folderWith({}), await folderWith({})];
    const [first, second] = [await keyIn(one), await keyIn(two)];
    expect(first.publicKey).not.toBe(second.publicKey);
    expect(Buffer.from(first.publicKey, 'base64')).toHaveLength(32);
    expect((await stat(first.file)).mode & 0o777).toBe(0o600);
    expect(await readFile(first.file, 'utf8')).toContain('BEGIN PRIVATE KEY');
  });

  it('never writes over a file', async () => {
    const folder = await folderWith({ 'key.pem': 'old' });
    const { code, output, errors } = await runInProcess(['keygen', join(folder, 'key.pem')]);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain('key.pem: is there already');
    expect(await readFile(join(folder, 'key.pem'), 'utf8')).toBe('old');
  });
});

describe('sign', () => {
  it('signs the bytes of the file as they stand', async () => {
    const folder = await folderWith({ 'p.json': `\uFEFF ${JSON.stringify(inkford)}\r\n` });
    const key = await keyIn(folder);
    const pack = join(folder, 'p.json');
    const { code, output, errors } = await runInProcess(['sign', '--key', key.file, pack]);
    expect([code, output, errors]).toEqual([0, `${key.publicKey}\n`, '']);
    const { publicKey, signature } = await signatureOf(pack);
    expect(publicKey).toBe(key.publicKey);
    const holds = (bytes: Buffer) =>
      verify(null, bytes, toKey(publicKey), Buffer.from(signature, 'base64'));
    const bytes = await readFile(pack);
    expect(holds(bytes)).toBe(true);
    expect(holds(bytes.subarray(1))).toBe(false);
  });

  it('puts a new signature in the place of the old', async () => {
    const folder = await folderWith({ 'p.json': JSON.stringify(inkford) });
    const key = await keyIn(folder);
    const pack = join(folder, 'p.json');
    await runInProcess(['sign', '--key', key.file, pack]);
    const before = await signatureOf(pack);
    await writeFile(pack, JSON.stringify({ ...inkford, version: '2' }));
    await runInProcess(['sign', '--key', key.file, pack]);
    expect((await signatureOf(pack)).signature).not.toBe(before.signature);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const ed25519 = generateKeyPairSync('ed25519');
  const pem = ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const wrong: [name: string, key: string | Buffer, pack: object, says: RegExp][] = [
    ['no key', 'not a key', inkford, /key\.pem: no Ed25519 private key/],
    [
      'a key of another kind',
      rsa.export({ type: 'pkcs8', format: 'pem' }),
      inkford,
      /key\.pem: no Ed25519 private key/,
    ],
    [
      'the public half',
      ed25519.publicKey.export({ type: 'spki', format: 'pem' }),
      inkford,
      /key\.pem: no Ed25519 private key/,
    ],
    ['no pack', pem, { ...inkford, id: '../x' }, /p\.json: id: not an id/],
  ];

  it.each(wrong)('signs nothing given %s', async (_, key, pack, says) => {
    const folder = await folderWith({ 'key.pem': key, 'p.json': JSON.stringify(pack) });
    const file = join(folder, 'p.json');
    const { code, output, errors } = await runInProcess([
      'sign',
      '--key',
      join(folder, 'key.pem'),
      file,
    ]);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(says);
    expect(existsSync(`${file}.sig`)).toBe(false);
  });

  it('names the file that is not there', async () => {
    const folder = await folderWith({});
    const [key, pack] = [join(folder, 'key.pem'), join(folder, 'p.json')];
    const { code, errors } = await runInProcess(['sign', '--key', key, pack]);
    expect([code, errors]).toEqual([1, `${key}: no such file\n`]);
  });
});

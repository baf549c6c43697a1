import { sign } from 'node:crypto';
import { mostSignatureLength, writeSignature } from '../../core/factbase/read-signature';
import { writeWhole } from '../build/write-whole';
import type { Desk } from '../desk';
import { faultOf } from '../read/fault';
import { tellSystemError } from '../read/read-articles';
import { decodePack, readBytes } from './load-pack';
import { publicKeyOf, readSigningKey } from './signing-key';

/** Signs a sound pack as it stands in its file, in a file beside it; answers the public key. */
export async function runSign(desk: Desk, keyFile: string, file: string): Promise<void> {
  const pem = await readBytes(desk, keyFile);
  const bytes = pem && (await readBytes(desk, file));
  if (!pem || !bytes) return;
  const key = readSigningKey(pem);
  if (key === null) return desk.complain([faultOf(keyFile, 'no Ed25519 private key')]);
  if (decodePack(desk, file, bytes) === null) return;
  const publicKey = publicKeyOf(key);
  const signed = writeSignature(publicKey, sign(null, bytes, key).toString('base64'));
  try {
    await writeWhole(`${file}.sig`, [signed], mostSignatureLength);
  } catch (error) {
    return desk.complain([faultOf(`${file}.sig`, tellSystemError(error))]);
  }
  await desk.answer(publicKey);
}

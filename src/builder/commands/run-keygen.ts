import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Desk } from '../desk';
import { faultOf } from '../read/fault';
import { tellSystemError } from '../read/read-articles';
import { publicKeyOf } from './signing-key';

/**
 * Makes a key to sign packs with, in a new file that its owner alone may read (PKCS #8, PEM); answers
 * its public half. Never writes over a file: a lost key cannot be made again.
 */
export async function runKeygen(desk: Desk, out: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    await writeFile(out, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    desk.complain([faultOf(out, tellSystemError(error))]);
    return;
  }
  await desk.answer(publicKeyOf(privateKey));
}

import { readFile } from 'node:fs/promises';
import type { Pack } from '../../core/factbase/pack';
import { readPack } from '../../core/factbase/read-pack';
import type { Desk } from '../desk';
import { faultAt, faultOf } from '../read/fault';
import { tellSystemError } from '../read/read-articles';

/** A file's bytes; null, with the fault told, where it cannot be read. */
export async function readBytes(desk: Desk, file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    desk.complain([faultOf(file, tellSystemError(error))]);
    return null;
  }
}

/** The pack that a file's bytes are; null, with its faults told, where they are none. */
export function decodePack(desk: Desk, file: string, bytes: Buffer): Pack | null {
  const reading = readPack(bytes.toString('utf8'));
  if (reading.ok) return reading.pack;
  desk.complain(reading.problems.map((problem) => faultAt(file, null, problem)));
  return null;
}

/** A pack from a file; null, with its faults told, where it is none. */
export async function loadPack(desk: Desk, file: string): Promise<Pack | null> {
  const bytes = await readBytes(desk, file);
  return bytes && decodePack(desk, file, bytes);
}

import { readFile } from 'node:fs/promises';
import type { Pack } from '../../core/factbase/pack';
import { readPack } from '../../core/factbase/read-pack';
import type { Desk } from '../desk';
import { faultAt, faultOf } from '../read/fault';
import { tellSystemError } from '../read/read-articles';

async function readText(desk: Desk, file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    desk.complain([faultOf(file, tellSystemError(error))]);
    return null;
  }
}

/** A pack from a file; null, with its faults told, where it is none. */
export async function loadPack(desk: Desk, file: string): Promise<Pack | null> {
  const text = await readText(desk, file);
  if (text === null) return null;
  const reading = readPack(text);
  if (reading.ok) return reading.pack;
  desk.complain(reading.problems.map((problem) => faultAt(file, null, problem)));
  return null;
}

import { packContents } from '../../core/factbase/pack-contents';
import type { Desk } from '../desk';
import { loadPack } from './load-pack';

/** Tells what is in a pack, or what is wrong with it. */
export async function runCheck(desk: Desk, file: string, json: boolean): Promise<void> {
  const pack = await loadPack(desk, file);
  if (pack === null) return;
  const contents = packContents(pack);
  if (json) return desk.answer(JSON.stringify(contents));
  for (const [name, value] of Object.entries(contents)) {
    if (value !== null) await desk.answer(`${name}: ${value}`);
  }
}

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trapFolder } from './serve-traps';

/** A copy of the built extension that knows the traps' invented quotes and nothing else. */
export async function knowingExtension(built: string) {
  const folder = await mkdtemp(join(tmpdir(), 'crossquote-traps-'));
  await cp(built, folder, { recursive: true });
  await cp(join(trapFolder, 'pack.json'), join(folder, 'packs', 'ceasefire-2025.json'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

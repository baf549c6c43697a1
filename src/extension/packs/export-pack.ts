import { type ExportFormat, packFormats } from '../../core/export/pack-formats';
import { memoryPack, toSharedPack } from '../../core/factbase/memory';
import type { Pack } from '../../core/factbase/pack';
import { loadBundledPacks } from '../load-packs';
import { readPackFile } from '../store/pack-store';
import { readAll } from '../store/read-memory';
import { readPackBytes } from './read-pack-bytes';

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly parts: string[];
}

const today = () => new Date().toISOString().slice(0, 10);

/** Characters; a pack of the largest size takes some 200 million in its longest form, a hostile one billions. */
const mostCharacters = 400_000_000;

/** All pieces, as long as memory can hold them. */
function gather(pieces: Iterable<string>): string[] {
  const gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    if (length > mostCharacters)
      throw new Error('Crossquote: too large to be written in this form.');
    gathered.push(piece);
  }
  return gathered;
}

/** A pack in one of the formats; throws where it would be too large in it. */
export function exportPack(pack: Pack, format: ExportFormat): ExportedFile {
  const { ending, type, write } = packFormats[format];
  return { name: `crossquote-${pack.id}-${today()}${ending}`, type, parts: gather(write(pack)) };
}

/** An installed pack, whole; undefined where it is not there or damaged. */
export async function readWholePack(id: string): Promise<Pack | undefined> {
  const bundled = (await loadBundledPacks()).find((pack) => pack.id === id);
  if (bundled) return bundled;
  const file = await readPackFile(id);
  const reading = file && readPackBytes(file);
  return reading?.ok ? reading.pack : undefined;
}

/** Everything remembered, as a pack that can be shared. */
export async function readMemoryPack(): Promise<Pack> {
  const { quotes, articles } = await readAll();
  return toSharedPack(memoryPack(quotes, articles), new Date().toISOString());
}

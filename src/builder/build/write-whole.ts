import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Pieces are gathered to about this size before they are written. */
const chunkLength = 1024 * 1024;

/**
 * Writes a file whole or not at all: readers see the old file or the new one, never half of it.
 * Answers false, and leaves the old file, where the pieces make more than `most` bytes.
 */
export async function writeWhole(
  file: string,
  pieces: Iterable<string>,
  most: number,
): Promise<boolean> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.draft`);
  const handle = await open(draft, 'wx');
  try {
    let bytes = 0;
    let chunk = '';
    const flush = async () => {
      bytes += Buffer.byteLength(chunk);
      await handle.appendFile(chunk);
      chunk = '';
    };
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length >= chunkLength) await flush();
      if (bytes > most) return false;
    }
    await flush();
    if (bytes > most) return false;
    await handle.sync();
    await rename(draft, file);
    return true;
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
}

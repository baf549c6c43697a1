import { readSettings, type Settings } from '../settings';
import { measureMemory } from '../store/read-memory';

/** What the reader chose of memory, and what it holds. */
export interface MemoryUsage extends Readonly<Settings['memory']> {
  readonly usedBytes: number;
  readonly articles: number;
  readonly quotations: number;
}

/** How memory is set and how full it is; null where the browser keeps no store for us. */
export async function readUsage(): Promise<MemoryUsage | null> {
  const { memory } = await readSettings();
  try {
    const { bytes, articles, wordings } = await measureMemory();
    return { ...memory, usedBytes: bytes, articles, quotations: wordings };
  } catch (error) {
    console.error('Crossquote: memory cannot be read.', error);
    return null;
  }
}

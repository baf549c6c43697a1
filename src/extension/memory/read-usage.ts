import type { MemoryView } from '../../core/factbase/memory-view';
import { readSettings } from '../settings';
import { measureMemory } from '../store/read-memory';

/** How memory is set and how full it is; null where the browser keeps no store for us. */
export async function readUsage(): Promise<MemoryView | null> {
  const { memory } = await readSettings();
  try {
    const { bytes, articles, wordings } = await measureMemory();
    return { ...memory, usedBytes: bytes, articles, quotations: wordings };
  } catch (error) {
    console.error('Crossquote: memory cannot be read.', error);
    return null;
  }
}

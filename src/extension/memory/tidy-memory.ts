import { readSettings } from '../settings';
import { forgetOldest, readMemoryState } from '../store/memory-store';
import { announceForgetting } from './memory-changed';

const day = 86_400_000;
const megabyte = 1024 * 1024;

/** Memory that is full is emptied to this part, so that not every page read makes an index anew. */
const leave = 0.9;

/**
 * Forgets what is older, and what is more, than the reader wants kept; has it taken out of the index
 * where the background went away before that was done.
 */
export async function tidyMemory(): Promise<void> {
  const { days, megabytes } = (await readSettings()).memory;
  const since = new Date(Date.now() - days * day).toISOString();
  const full = (await readMemoryState()).bytes > megabytes * megabyte;
  const most = full ? leave * megabytes * megabyte : Number.POSITIVE_INFINITY;
  const forgot = await forgetOldest(since, most);
  if (forgot || (await readMemoryState()).gone.length > 0) await announceForgetting();
}

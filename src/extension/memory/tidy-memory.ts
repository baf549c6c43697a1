import { readSettings } from '../settings';
import { forgetOldest } from '../store/forget-wordings';
import { readMemoryState } from '../store/read-memory';
import { storedItem } from '../stored-item';
import { forgetSince } from './forget-since';
import { announceForgetting } from './memory-changed';

const megabyte = 1024 * 1024;

/** Memory that is full is emptied to this part, so that not every page read makes an index anew. */
const leave = 0.9;

/** When memory was last tidied, in milliseconds. */
const tidied = storedItem('memory-tidied');

async function lastTidied(): Promise<number | null> {
  const last = await tidied.read();
  return typeof last === 'number' ? last : null;
}

/**
 * Forgets what is older, and what is more, than the reader wants kept; has it taken out of the index
 * where the background went away before that was done.
 */
export async function tidyMemory(): Promise<void> {
  const { days, megabytes } = (await readSettings()).memory;
  const now = Date.now();
  const since = forgetSince(days, await lastTidied(), now);
  await tidied.write(now);
  const full = (await readMemoryState()).bytes > megabytes * megabyte;
  const most = full ? leave * megabytes * megabyte : Number.POSITIVE_INFINITY;
  const forgot = await forgetOldest(since ?? '', most);
  if (forgot || (await readMemoryState()).gone.length > 0) await announceForgetting();
}

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

const isFull = async (megabytes: number): Promise<boolean> =>
  (await readMemoryState()).bytes > megabytes * megabyte;

/**
 * Forgets what is older, and what is more, than the reader wants kept; has it taken out of the index
 * where the background went away before that was done.
 */
export async function tidyMemory(): Promise<void> {
  const { days, megabytes } = (await readSettings()).memory;
  const now = Date.now();
  const since = forgetSince(days, await lastTidied(), now);
  await tidied.write(now);
  const most = (await isFull(megabytes)) ? leave * megabytes * megabyte : Number.POSITIVE_INFINITY;
  const forgot = await forgetOldest(since ?? '', most);
  if (forgot || (await readMemoryState()).gone.length > 0) await announceForgetting();
}

/**
 * Tidies memory where it has grown too full. What has merely grown old waits for the alarm: tidying
 * writes when it was done, and every tab is woken to hear of it.
 */
export async function makeRoom(): Promise<void> {
  const { memory } = await readSettings();
  if (await isFull(memory.megabytes)) await tidyMemory();
}

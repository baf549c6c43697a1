import { readAddress } from '../parts/read-address';

/** A publisher tries out a pack on their own computer, where nobody stands on the way. */
const ownComputer = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//;

/** The address of a pack, as it was typed; null for one that is neither `https:` nor on this computer. */
export function readPackAddress(typed: string): string | null {
  if (ownComputer.test(typed) && URL.canParse(typed)) return new URL(typed).href;
  return readAddress(typed, null);
}

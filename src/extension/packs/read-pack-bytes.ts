import { limits } from '../../core/factbase/pack';
import { refuseWhole } from '../../core/factbase/problem';
import { type PackReading, readPack, tooLarge } from '../../core/factbase/read-pack';

/** The file's text; null where it is no UTF-8. */
function decode(file: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return null;
  }
}

/** Reads a pack's file, as anyone may have made it. */
export function readPackBytes(file: Uint8Array): PackReading {
  if (file.byteLength > limits.bytes) return tooLarge;
  const text = decode(file);
  return text === null ? refuseWhole('not UTF-8 text') : readPack(text);
}

import { limits } from '../../core/factbase/pack';
import { type PackReading, readPack } from '../../core/factbase/read-pack';

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
  const refuse = (message: string): PackReading => ({
    ok: false,
    problems: [{ place: '', message }],
  });
  if (file.byteLength > limits.bytes) return refuse(`larger than ${limits.bytes / 1024 / 1024} MB`);
  const text = decode(file);
  return text === null ? refuse('not UTF-8 text') : readPack(text);
}

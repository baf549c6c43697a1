import { limits } from '../../core/factbase/pack';
import { type PackReading, readPack } from '../../core/factbase/read-pack';

/** Reads a pack's file, as anyone may have made it. */
export function readPackBytes(file: Uint8Array): PackReading {
  const refuse = (message: string): PackReading => ({
    ok: false,
    problems: [{ place: '', message }],
  });
  if (file.byteLength > limits.bytes) return refuse(`larger than ${limits.bytes / 1024 / 1024} MB`);
  try {
    return readPack(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    return refuse('not UTF-8 text');
  }
}

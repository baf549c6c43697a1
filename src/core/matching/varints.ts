import { BrokenLexicon } from './broken-lexicon';

/** Exactly `count` whole numbers of seven bits a byte, the lowest first. */
export function readVarints(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let done = 0;
  let value = 0;
  let shift = 0;
  // One tight loop over the bytes: the engine compiles it early in a background just woken.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte < 128) {
      numbers[done++] = value;
      value = 0;
      shift = 0;
    }
  }
  if (done !== count) throw new BrokenLexicon(`${done} numbers where ${count} should be`);
  return numbers;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackBytes } from '../../../src/extension/packs/read-pack-bytes';

const file = new Uint8Array(readFileSync('assets/packs/ceasefire-2025.json'));
const kilobyte = 1024;
const cuts = Array.from({ length: Math.ceil(file.length / kilobyte) }, (_, at) => at * kilobyte);

describe('a pack’s file', () => {
  it('is read whole', () => {
    expect(readPackBytes(file).ok).toBe(true);
  });

  it('is refused where it ends early, at every kilobyte', () => {
    for (const cut of cuts) {
      const reading = readPackBytes(file.subarray(0, cut));
      expect(reading.ok, `cut at ${cut}`).toBe(false);
      if (!reading.ok) expect(reading.problems[0]?.message).toMatch(/\S/);
    }
  });

  it('is refused where its beginning is lost, at every kilobyte', () => {
    for (const cut of cuts.slice(1))
      expect(readPackBytes(file.subarray(cut)).ok, `from ${cut}`).toBe(false);
  });

  it('is refused where it is no UTF-8, and where it is too large', () => {
    const broken = file.slice();
    broken[file.length >> 1] = 0xff;
    expect(readPackBytes(broken)).toMatchObject({ problems: [{ message: 'not UTF-8 text' }] });
    const large = new Uint8Array(64 * kilobyte * kilobyte + 1);
    expect(readPackBytes(large)).toMatchObject({ problems: [{ message: 'larger than 64 MB' }] });
  });
});

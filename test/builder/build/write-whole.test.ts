import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../src/builder/build/write-whole';
import { folderWith } from '../run-in-process';

function* failing(): Generator<string> {
  yield 'new';
  throw new Error('no more pieces');
}

describe('writeWhole', () => {
  it('puts the new file in the place of the old', async () => {
    const folder = await folderWith({ 'a.json': 'old' });
    const file = join(folder, 'a.json');
    expect(await writeWhole(file, ['нов', 'е'], 8)).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('нове');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it.each([
    ['too large, in bytes', ['нове'], 7],
    ['far too large', Array<string>(40).fill('x'.repeat(100_000)), 1_000_000],
  ])('keeps the old file where the new one is %s', async (_, pieces, most) => {
    const folder = await folderWith({ 'a.json': 'old' });
    const file = join(folder, 'a.json');
    expect(await writeWhole(file, pieces, most)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('keeps the old file where the pieces end in an error', async () => {
    const folder = await folderWith({ 'a.json': 'old' });
    const file = join(folder, 'a.json');
    await expect(writeWhole(file, failing(), 100)).rejects.toThrow('no more pieces');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.json']);
  });
});

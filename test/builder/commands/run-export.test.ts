import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/core/factbase/read-pack';
import { folderWith, runInProcess } from '../run-in-process';
import { inkford } from './inkford-pack';

describe('export', () => {
  it('writes a pack as JSON that is the same pack', async () => {
    const folder = await folderWith({ 'p.json': JSON.stringify(inkford) });
    const { code, output } = await runInProcess([
      'export',
      '--format',
      'json',
      join(folder, 'p.json'),
    ]);
    expect(code).toBe(0);
    expect(readPack(output)).toEqual({ ok: true, pack: inkford });
  });

  it.each([
    ['csv', /^\uFEFF"quote","speaker",.+\r\n"q1","Ada Quill",.+"The river is not for sale"/],
    ['schema-org', /"@context": "https:\/\/schema\.org"[\s\S]+"text":"The river is not for sale"/],
  ])('writes a pack as %s, to a file or to standard output', async (format, looks) => {
    const folder = await folderWith({ 'p.json': JSON.stringify(inkford) });
    const [pack, out] = [join(folder, 'p.json'), join(folder, 'out')];
    const shown = await runInProcess(['export', '--format', format, pack]);
    const written = await runInProcess(['export', '--format', format, '--out', out, pack]);
    expect([shown.code, shown.errors]).toEqual([0, '']);
    expect([written.code, written.output, written.errors]).toEqual([0, '', '']);
    expect(shown.output).toMatch(looks);
    expect(await readFile(out, 'utf8')).toBe(shown.output);
  });

  it('writes nothing of what is no pack, and says where it cannot write', async () => {
    const folder = await folderWith({
      'bad.json': JSON.stringify({ ...inkford, title: '' }),
      'p.json': JSON.stringify(inkford),
    });
    const [bad, out] = [join(folder, 'bad.json'), join(folder, 'out.csv')];
    const refused = await runInProcess(['export', '--format', 'csv', '--out', out, bad]);
    expect([refused.code, refused.output]).toEqual([1, '']);
    expect(refused.errors).toMatch(/^\S+bad\.json: title: /);
    expect(existsSync(out)).toBe(false);
    const nowhere = join(folder, 'no/such/out.csv');
    const args = ['export', '--format', 'csv', '--out', nowhere, join(folder, 'p.json')];
    const lost = await runInProcess(args);
    expect([lost.code, lost.errors]).toEqual([1, `${nowhere}: no such file\n`]);
  });
});

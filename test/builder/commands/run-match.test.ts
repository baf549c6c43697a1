import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runInProcess } from '../run-in-process';

const articles = [
  {
    id: 'herald-1',
    outlet: 'The Herald',
    paragraphs: [
      'Ada Quill said: “The old bridge was nothing more than a short reprieve for our ferrymen.”',
    ],
  },
]
  .map((article) => JSON.stringify(article))
  .join('\n');

const pages = [
  { id: 'p1', paragraphs: ['Nothing is quoted here.'] },
  {
    id: 'p2',
    paragraphs: [
      'A line.',
      '“The old bridge was nothing more than a short reprieve for our ferrymen,” said Ada Quill.',
    ],
  },
]
  .map((page) => JSON.stringify(page))
  .join('\n');

describe('match', () => {
  it('answers each page in order, in the promised shape', async () => {
    const out = join(await folderWith({}), 'pack.json');
    expect((await runInProcess(['build', '--out', out], articles)).code).toBe(0);
    const { code, output, errors } = await runInProcess(['match', '--pack', out, '--json'], pages);
    expect([code, errors]).toEqual([0, '']);
    const [first, second] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({ id: 'p1', matches: [] });
    expect(second.id).toBe('p2');
    expect(second.matches).toHaveLength(1);
    expect(Object.keys(second.matches[0])).toEqual([
      ...['spans', 'verdict', 'quote', 'position', 'speaker', 'score', 'why', 'differences'],
    ]);
    expect(second.matches[0]).toMatchObject({
      spans: [{ paragraph: 1, start: 1 }],
      verdict: 'same',
      position: null,
      speaker: 'ada-quill',
    });
    for (const reason of second.matches[0].why) expect(reason).toEqual(expect.any(String));
  });

  it('refuses a pack that breaks a rule, with its place', async () => {
    const folder = await folderWith({ 'bad.json': '{\n  "format": "crossquote-pack",\n}' });
    const pack = join(folder, 'bad.json');
    for (const args of [
      ['match', '--pack', pack, '--json'],
      ['check', pack],
    ]) {
      const { code, output, errors } = await runInProcess(args, pages);
      expect([code, output]).toEqual([1, '']);
      expect(errors).toBe(
        `${pack}: line 3, column 1: "}" where a name in double quotes should be\n`,
      );
    }
  });

  it('tells what is in a pack', async () => {
    const out = join(await folderWith({}), 'pack.json');
    await runInProcess(['build', '--out', out], articles);
    expect((await runInProcess(['check', out])).output).toContain('quotes: 1\n');
    const { code, output } = await runInProcess(['check', '--json', out]);
    expect([code, JSON.parse(output)]).toEqual([
      0,
      expect.objectContaining({ articles: 1, versions: 1 }),
    ]);
  });
});

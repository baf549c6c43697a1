import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderWith, runInProcess } from '../run-in-process';

const report = [
  'A new bridge for Inkford',
  '“We will build the bridge this year,” said Ada Quill, the mayor of Inkford.',
];

const answers = (output: string) =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; quotations: Record<string, unknown>[] });

describe('extract', () => {
  it('answers in the promised shape, its offsets in the paragraphs as given', async () => {
    const line = JSON.stringify({ id: 'a1', title: 'Not counted', paragraphs: report });
    const { code, output, errors } = await runInProcess(['extract', '--json'], `${line}\n`);
    expect([code, errors]).toEqual([0, '']);
    const [answer] = answers(output);
    expect(answer?.id).toBe('a1');
    const [quotation] = answer?.quotations ?? [];
    expect(Object.keys(quotation ?? {})).toEqual([
      'kind',
      'spans',
      'text',
      'cue',
      'source',
      'speaker',
    ]);
    const text = report[1] ?? '';
    const start = text.indexOf('We will');
    const end = text.indexOf('”');
    const cue = text.indexOf('said');
    expect(quotation).toMatchObject({
      kind: 'direct',
      spans: [{ paragraph: 1, start, end }],
      text: text.slice(start, end),
      cue: { paragraph: 1, start: cue, end: cue + 4 },
      speaker: 'Ada Quill',
    });
  });

  it('counts the lines of a text that are not blank, from 0', async () => {
    const folder = await folderWith({
      'bridge.txt': `\uFEFF${report[0]}\r\n\r\n\n${report[1]}\r\n`,
    });
    const { output } = await runInProcess(['extract', '--json', join(folder, 'bridge.txt')]);
    const [answer] = answers(output);
    expect(answer?.id).toBe('bridge');
    expect(answer?.quotations[0]?.['spans']).toEqual([
      { paragraph: 1, start: 1, end: report[1]?.indexOf('”') },
    ]);
  });

  it('goes on after what it cannot read, names it, and keeps the order', async () => {
    const page = `<html><body><article>${`<p>${report[1]} ${'The town has waited for it. '.repeat(20)}</p>`.repeat(3)}</article></body></html>`;
    const folder = await folderWith({
      'a.txt': report.join('\n'),
      'empty.txt': '\n \n',
      'binary.txt': new Uint8Array([80, 75, 3, 4, 0, 0, 0]),
      'nothing.html': '<html><body></body></html>',
      'picture.png': 'x',
      'lines.jsonl':
        '{"id":"l1","paragraphs":[]}\n\n{"id":"l2","paragraphs":["a",7]}\n{"id":"l3"\n{"id":"l4","paragraphs":["b"]}',
      'page.html': page,
    });
    const names = [
      'a.txt',
      'empty.txt',
      'binary.txt',
      'nothing.html',
      'picture.png',
      'absent.txt',
      'lines.jsonl',
      'page.html',
    ];
    const { code, output, errors } = await runInProcess([
      ...['extract', '--json'],
      ...names.map((name) => join(folder, name)),
      folder,
    ]);
    expect(code).toBe(1);
    expect(answers(output).map(({ id }) => id)).toEqual(['a', 'l1', 'l4', 'page']);
    expect(
      errors
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(`${folder}/`, '')),
    ).toEqual([
      'empty.txt: empty',
      'binary.txt: not text',
      'nothing.html: no article found on the page',
      'picture.png: not an .html, .txt, .md or .jsonl file',
      'absent.txt: no such file',
      'lines.jsonl:3: paragraphs[1]: expected string, received number',
      'lines.jsonl:4:11: the end where "," or the closing bracket should be',
      `${folder}: not an .html, .txt, .md or .jsonl file`,
    ]);
  });

  it('writes for people without --json', async () => {
    const line = JSON.stringify({ id: 'a1', paragraphs: report });
    const { output } = await runInProcess(['extract'], line);
    expect(output).toContain('a1\n');
    expect(output).toContain('Ada Quill: We will build the bridge this year');
  });

  it('never stops at a page, whatever is on it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'<p> </p> <div> </div> <br> <article> <td> <!-- --> <svg> <template> <script> </script> <html> </body> <li &amp " ='.split(
          ' ',
        ),
      ),
      fc.constantFrom(
        'The town waited for years. '.repeat(12),
        '<meta property="og:title" content="',
      ),
      fc.string({ maxLength: 5 }),
    );
    const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(soup, { minLength: 20, maxLength: 20 }), async (pages) => {
        const files = Object.fromEntries(pages.map((page, i) => [`${i + 10}.html`, page]));
        const folder = await folderWith({ ...files, 'last.txt': report.join('\n') });
        const names = [...Object.keys(files), 'last.txt'];
        const { output, errors } = await runInProcess([
          ...['extract', '--json'],
          ...names.map((name) => join(folder, name)),
        ]);
        const answered = answers(output).map(({ id }) => id);
        expect(answered.at(-1)).toBe('last');
        expect(
          answered.length +
            errors
              .trimEnd()
              .split('\n')
              .filter((line) => line !== '').length,
        ).toBe(names.length);
      }),
      { numRuns: 10 },
    );
  });
});

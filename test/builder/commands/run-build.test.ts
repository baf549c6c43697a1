import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/factbase/pack';
import { readPack } from '../../../src/core/factbase/read-pack';
import { folderWith, runInProcess } from '../run-in-process';

const herald = [
  '“The river is not for sale” – Ada Quill',
  'Ada Quill, the mayor of Inkford, spoke against the port on Monday.',
  '“The river was never ours to sell, and it is not for sale today,” Quill said.',
].join('\n');

const courier = [
  'Port plan meets a mayor',
  'Inkford’s mayor, Ada Quill, said the plan was “a port that nobody in this town has asked for”.',
  'The “miracle port” would open in May.',
].join('\n');

const meta = {
  id: 'inkford',
  title: 'The port of Inkford',
  language: 'en',
  licence: 'CC0-1.0',
  version: '1',
  built: '2025-03-14',
  outlets: [
    { id: 'herald', name: 'The Herald' },
    { id: 'courier', name: 'The Courier' },
  ],
  articles: [
    { id: 'herald-1', file: 'herald', outlet: 'herald', published: '2025-03-10' },
    { id: 'courier-1', file: 'courier', outlet: 'courier' },
  ],
  speakers: [{ id: 'quill', kind: 'person', name: 'Ada Quill', aliases: ['Quill'], roles: [] }],
  issues: [{ id: 'port', title: 'a port in Inkford', terms: ['port'] }],
  positions: [
    {
      id: 'quill-port',
      speaker: 'quill',
      issue: 'port',
      stance: 'opposes',
      summary: 'Speaks against the port.',
      evidence: [
        { article: 'herald-1', words: 'spoke against the port' },
        { article: 'courier-1', words: 'nobody in this town has asked for' },
      ],
    },
  ],
};

/** The reviewed file with one field changed. */
function metaWith(path: string, value: unknown): string {
  const changed = structuredClone(meta) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = changed;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return JSON.stringify(changed);
}

async function build(files: Record<string, string>, articles = ['herald.txt', 'courier.txt']) {
  const folder = await folderWith({
    'herald.txt': herald,
    'courier.txt': courier,
    'meta.json': JSON.stringify(meta),
    ...files,
  });
  const out = join(folder, 'pack.json');
  const outcome = await runInProcess([
    ...['build', '--out', out, '--meta', join(folder, 'meta.json')],
    ...articles.map((name) => join(folder, name)),
  ]);
  return { ...outcome, out, folder, errors: outcome.errors.replaceAll(`${folder}/`, '') };
}

async function load(out: string): Promise<Pack> {
  const reading = readPack(await readFile(out, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

describe('build', () => {
  it('puts what is quoted into the pack, with its place and what shows a position', async () => {
    const { code, out } = await build({});
    expect(code).toBe(0);
    const pack = await load(out);
    const versions = pack.quotes.flatMap((quote) => quote.versions);
    expect(versions.map(({ article, paragraph, text }) => [article, paragraph, text])).toEqual([
      ['herald-1', 0, 'The river is not for sale'],
      ['herald-1', 2, 'The river was never ours to sell, and it is not for sale today'],
      ['courier-1', 1, 'a port that nobody in this town has asked for'],
    ]);
    expect(new Set(pack.quotes.map(({ speaker }) => speaker))).toEqual(new Set(['quill']));
    expect(versions[2]).toMatchObject({
      kind: 'mixed',
      cue: 'said',
      prefix: 'Inkford’s mayor, Ada Quill, said the plan was',
    });
    const asked = pack.quotes.find(({ versions: [first] }) => first?.article === 'courier-1');
    expect(asked?.positions).toEqual(['quill-port']);
    expect(pack.positions[0]?.evidence).toEqual([
      { article: 'herald-1', paragraph: 1, words: 'spoke against the port' },
      {
        article: 'courier-1',
        paragraph: 1,
        words: 'nobody in this town has asked for',
        quote: asked?.id,
      },
    ]);
  });

  it('gives the same bytes each time, and ids that other articles do not change', async () => {
    const [first, second] = [await build({}), await build({})];
    expect(await readFile(first.out, 'utf8')).toBe(await readFile(second.out, 'utf8'));
    const lines = JSON.stringify({
      id: 'gazette-1',
      outlet: 'The Gazette',
      paragraphs: ['Bo Reed said: “Every town along the coast wants a port of its own.”'],
    });
    const more = await build({ 'more.jsonl': lines }, ['more.jsonl', 'herald.txt', 'courier.txt']);
    const ids = async (out: string) => (await load(out)).quotes.map(({ id }) => id);
    expect(await ids(more.out)).toEqual(expect.arrayContaining(await ids(first.out)));
  });

  it('does without a reviewed file, and counts a line’s title as paragraph 0', async () => {
    const out = join(await folderWith({}), 'towns.json');
    const line = {
      id: 'http://gazette.example/1',
      outlet: 'The Gazette',
      url: 'http://gazette.example/1',
      title: 'Ports',
      published: '2025-03-11',
      paragraphs: ['Bo Reed said: “Every town along the coast wants a port of its own.”'],
    };
    const { code, errors } = await runInProcess(['build', '--out', out, '-'], JSON.stringify(line));
    expect([code, errors]).toEqual([0, `${out}: 1 articles, 1 quotes, 1 versions\n`]);
    const pack = await load(out);
    expect(pack).toMatchObject({
      id: 'towns',
      outlets: [{ id: 'the-gazette', name: 'The Gazette' }],
      articles: [
        { id: 'http-gazette-example-1', outlet: 'the-gazette', url: 'https://gazette.example/1' },
      ],
      speakers: [{ id: 'bo-reed', kind: 'person', name: 'Bo Reed' }],
      quotes: [{ speaker: 'bo-reed', versions: [{ paragraph: 1 }] }],
    });
  });

  const faults: [name: string, files: Record<string, string>, says: string][] = [
    ['an empty article', { 'courier.txt': '\n' }, 'courier.txt: empty'],
    [
      'a broken reviewed file',
      { 'meta.json': '{"id":\n}' },
      'meta.json:2:1: "}" where a value should be',
    ],
    [
      'an empty reviewed file',
      { 'meta.json': '' },
      'meta.json:1:1: the end where a value should be',
    ],
    [
      'a missing field',
      { 'meta.json': metaWith('built', undefined) },
      'meta.json: built: missing: expected string',
    ],
    [
      'an unknown field',
      { 'meta.json': metaWith('speakers.0.twitter', '@quill') },
      'meta.json: speakers[0]: Unrecognized key: "twitter"',
    ],
    [
      'an unknown outlet',
      { 'meta.json': metaWith('articles.1.outlet', 'post') },
      'meta.json: articles[1].outlet: no outlet "post"',
    ],
    [
      'an unknown speaker',
      { 'meta.json': metaWith('positions.0.speaker', 'reed') },
      'meta.json: positions[0].speaker: no speaker "reed"',
    ],
    [
      'an unknown issue',
      { 'meta.json': metaWith('positions.0.issue', 'dam') },
      'meta.json: positions[0].issue: no issue "dam"',
    ],
    [
      'an id that stands twice',
      { 'meta.json': metaWith('outlets.1.id', 'herald') },
      'meta.json: outlets[1].id: "herald" stands twice',
    ],
    [
      'one name for two',
      {
        'meta.json': metaWith('speakers.1', {
          id: 'other',
          kind: 'person',
          name: 'Bo',
          aliases: ['QUILL'],
          roles: [],
        }),
      },
      'meta.json: speakers[1].aliases[0]: "QUILL" names "quill", too',
    ],
    [
      'evidence in no article',
      { 'meta.json': metaWith('positions.0.evidence.0.article', 'post-1') },
      'meta.json: positions[0].evidence[0].article: no article "post-1"',
    ],
    [
      'evidence that does not hold',
      { 'meta.json': metaWith('positions.0.evidence.1.words', 'nobody in this town wants') },
      'meta.json: positions[0].evidence[1].words: "nobody in this town wants" does not stand in "courier-1"',
    ],
    [
      'evidence that stands twice',
      { 'meta.json': metaWith('positions.0.evidence.1.words', 'port') },
      'meta.json: positions[0].evidence[1].words: "port": the words stand in it 2 times (paragraphs 1, 2); give more of them',
    ],
    [
      'an article that is not given',
      { 'meta.json': metaWith('articles.1.file', 'courrier') },
      'meta.json: articles[1]: "courrier" is not among the articles given',
    ],
    ['no reviewed file', { 'meta.json': '{}' }, 'meta.json: id: missing: expected string'],
  ];

  it.each(faults)('writes nothing, and says why, for %s', async (_, files, says) => {
    const { code, output, errors, out, folder } = await build(files);
    expect([code, output]).toEqual([1, '']);
    expect(errors.split('\n')).toContain(says);
    expect(existsSync(out)).toBe(false);
    expect((await readdir(folder)).filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('writes a sound pack or nothing, whatever is done to the reviewed file', async () => {
    const whole = JSON.stringify(meta, null, 1);
    const cut = fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(20),
      by: fc.constantFrom('', '"', '{', '}', '[]', ',', 'null', '7', '"x"', 'quill', '\u0000', '”'),
    });
    const folder = await folderWith({ 'herald.txt': herald, 'courier.txt': courier });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 2 }), async (cuts) => {
        const text = cuts.reduce(
          (it, { at, length, by }) => it.slice(0, at) + by + it.slice(at + length),
          whole,
        );
        const [file, out] = [join(folder, 'meta.json'), join(folder, `pack-${run++}.json`)];
        await writeFile(file, text);
        const articles = ['herald.txt', 'courier.txt'].map((name) => join(folder, name));
        const { code, errors } = await runInProcess([
          'build',
          '--out',
          out,
          '--meta',
          file,
          ...articles,
        ]);
        expect(existsSync(out)).toBe(code === 0);
        if (code === 0) await load(out);
        else expect(errors).toMatch(/^\S/);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses an article given twice, and a line that is none', async () => {
    const lines =
      '{"id":"herald","paragraphs":["x"]}\n{"id":"b","paragraphs":"x"}\n{"id":"c","published":"May","paragraphs":["x"]}';
    const { code, errors } = await build({ 'more.jsonl': lines }, [
      'herald.txt',
      'courier.txt',
      'more.jsonl',
    ]);
    expect(code).toBe(1);
    expect(errors.split('\n').slice(0, 3)).toEqual([
      'more.jsonl:1: id: "herald-1" was already read from herald.txt',
      'more.jsonl:2: paragraphs: expected array, received string',
      'more.jsonl:3: published: "May" is not an ISO date',
    ]);
  });

  it('leaves the pack that is there when the new one fails', async () => {
    const { out, folder } = await build({});
    const before = await readFile(out, 'utf8');
    await writeFile(join(folder, 'courier.txt'), '');
    const args = ['build', '--out', out, '--meta', join(folder, 'meta.json')];
    const { code } = await runInProcess([
      ...args,
      join(folder, 'herald.txt'),
      join(folder, 'courier.txt'),
    ]);
    expect(code).toBe(1);
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  it('says where it cannot write', async () => {
    const folder = await folderWith({ 'herald.txt': herald });
    const out = join(folder, 'no/such/pack.json');
    const { code, errors } = await runInProcess([
      'build',
      '--out',
      out,
      join(folder, 'herald.txt'),
    ]);
    expect([code, errors]).toEqual([1, `${out}: no such file\n`]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Command, parseCommand } from '../../src/builder/parse-command';
import { runInProcess } from './run-in-process';

const sound: [line: string, command: Command][] = [
  ['--help', { name: 'help' }],
  ['extract --help', { name: 'help' }],
  ['extract', { name: 'extract', json: false, files: [] }],
  [
    'extract --json a.txt - b.html',
    { name: 'extract', json: true, files: ['a.txt', '-', 'b.html'] },
  ],
  ['--json extract a.txt', { name: 'extract', json: true, files: ['a.txt'] }],
  ['extract -- --json.txt', { name: 'extract', json: false, files: ['--json.txt'] }],
  ['build --out p.json a.txt', { name: 'build', out: 'p.json', meta: null, files: ['a.txt'] }],
  ['build --out=p.json --meta m.json', { name: 'build', out: 'p.json', meta: 'm.json', files: [] }],
  ['match --pack p.json --json', { name: 'match', packs: ['p.json'], json: true, file: '-' }],
  [
    'match --pack p.json --pack q.json x',
    { name: 'match', packs: ['p.json', 'q.json'], json: false, file: 'x' },
  ],
  ['compare --json -', { name: 'compare', json: true, file: '-' }],
  ['check p.json', { name: 'check', json: false, file: 'p.json' }],
  [
    'export --format csv --out p.csv p.json',
    { name: 'export', format: 'csv', out: 'p.csv', file: 'p.json' },
  ],
  [
    'export p.json --format=schema-org',
    { name: 'export', format: 'schema-org', out: null, file: 'p.json' },
  ],
  ['keygen key.pem', { name: 'keygen', out: 'key.pem' }],
  ['sign --key key.pem p.json', { name: 'sign', key: 'key.pem', file: 'p.json' }],
];

const wrong: [line: string, says: RegExp][] = [
  ['', /no command/],
  ['collect', /no command “collect”/],
  ['toString', /no command “toString”/],
  ['extract --fast', /--fast/],
  ['extract --out p.json a.txt', /extract has no --out/],
  ['build a.txt', /--out/],
  ['build --out', /--out/],
  ['build --out p.json --out q.json a.txt', /--out is given 2 times/],
  ['build --out p.json --meta a --meta b c.txt', /--meta is given 2 times/],
  ['build --out p.json --json a.txt', /build has no --json/],
  ['match', /--pack/],
  ['match --pack p.json a b', /one file/],
  ['compare a b', /one file/],
  ['check', /one PACK/],
  ['check a b', /one PACK/],
  ['check --json=yes a', /--json/],
  ['export p.json', /export needs --format json, csv, schema-org/],
  ['export --format xml p.json', /--format json, csv, schema-org/],
  ['export --format csv --format json p.json', /--format is given 2 times/],
  ['export --format csv', /one PACK/],
  ['export --format csv a b', /one PACK/],
  ['export --format csv --json a', /export has no --json/],
  ['keygen', /one KEY/],
  ['keygen a b', /one KEY/],
  ['sign p.json', /--key/],
  ['sign --key k --key l p.json', /--key is given 2 times/],
  ['sign --key k', /one PACK/],
  ['sign --key k a b', /one PACK/],
  ['sign --key k --out s a', /sign has no --out/],
];

const split = (line: string) => line.split(' ').filter((word) => word !== '');

describe('parseCommand', () => {
  it.each(sound)('understands: %s', (line, command) => {
    expect(parseCommand(split(line))).toEqual(command);
  });

  it.each(wrong)('refuses, on standard error and with exit code 2: %s', async (line, says) => {
    const { code, output, errors } = await runInProcess(split(line));
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(says);
    expect(errors).toContain('Usage:');
  });
});

/**
 * Articles a second and peak memory of `extract` or `build`, in this process. Usage:
 *   npx tsx test/bench/builder/articles.ts extract|build ARTICLES.jsonl [COPIES]
 * COPIES reads the file so many times over, each article under a new id: memory that is flat in
 * the number of articles shows in the second figure. Processor time, not the clock: other work on
 * the machine must not count.
 */
import { createReadStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { runCommand } from '../../../src/builder/run-command';

const [command = '', file = '', copies = '1'] = process.argv.slice(2);
const out = join(tmpdir(), `crossquote-bench-${process.pid}.json`);
const args = command === 'build' ? ['build', '--out', out, '-'] : ['extract', '--json', '-'];

let articles = 0;
async function* lines(): AsyncGenerator<string> {
  for (let copy = 0; copy < Number(copies); copy++) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      articles++;
      yield `${line.replace('"id": "', `"id": "${copy}-`)}\n`;
    }
  }
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
const before = process.cpuUsage();
const code = await runCommand(args, { input: lines(), output: nowhere(), errors: process.stderr });
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  `exit ${code}: ${articles} articles, ${(articles / seconds).toFixed(0)} a second of processor time, at most ${megabytes.toFixed(0)} MB`,
);
rmSync(out, { force: true });

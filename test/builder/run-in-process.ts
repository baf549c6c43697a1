import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../src/builder/run-command';

/** What one command line did. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Runs a command line in this process. */
export async function runInProcess(args: readonly string[], input = ''): Promise<Outcome> {
  const output = new Collector();
  const errors = new Collector();
  const code = await runCommand(args, {
    input: (async function* () {
      yield Buffer.from(input);
    })(),
    output,
    errors,
  });
  return { code, output: output.text, errors: errors.text };
}

/** A folder with these files that goes when the test does. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossquote-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

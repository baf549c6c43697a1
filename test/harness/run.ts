import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a program ended. */
export interface Run {
  readonly ok: boolean;
  readonly output: string;
}

/** The script behind a command that an installed package brings, so that Node can run it on any system. */
function scriptOf(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs `command` of an installed package in the checkout; stops it after `minutes`. */
export function run(
  packageName: string,
  command: string,
  args: readonly string[],
  minutes = 5,
): Promise<Run> {
  const child = spawn(process.execPath, [scriptOf(packageName, command), ...args], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    timeout: minutes * 60_000,
  });
  let output = '';
  const add = (part: Buffer) => {
    output += part;
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nstopped by ${signal} after at most ${minutes} minutes`;
      resolve({ ok: code === 0, output });
    });
  });
}

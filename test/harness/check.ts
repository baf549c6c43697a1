import { join } from 'node:path';
import { weighExtension } from './extension-size';
import { type Run, root, run } from './run';
import { type Count, runTests } from './run-tests';

/** What a check found; `note` is worth reading even when all is well. */
interface Result extends Count {
  readonly output: string;
  readonly note?: string;
}

interface Check {
  readonly name: string;
  readonly run: () => Promise<Result>;
}

const counted = ({ ok, output }: Run, note?: string): Result => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  output,
  ...(note !== undefined && { note }),
});

/** A check that is one tool's exit code. */
const tool = (
  name: string,
  packageName: string,
  command: string,
  ...args: readonly string[]
): Check => ({ name, run: async () => counted(await run(packageName, command, args)) });

const built = (browser: string) => join(root, '.output', `${browser}-mv3`);

async function checkSize(): Promise<Result> {
  const { problems, everyPage, article, whenKnown } = await weighExtension(built('chrome'));
  const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);
  return counted(
    { ok: problems.length === 0, output: problems.join('\n') },
    `${kilobytes(everyPage)} kB gzipped on every page, ${kilobytes(article)} kB on articles, ` +
      `${kilobytes(whenKnown)} kB more where something is known`,
  );
}

async function lintExtension(): Promise<Result> {
  const args = ['lint', '--source-dir', built('firefox'), '--self-hosted'];
  const result = await run('web-ext', 'web-ext', args);
  const found = (what: string) => new RegExp(`${what}\\s+(\\d+)`).exec(result.output)?.[1] ?? '?';
  return counted(result, `${found('errors')} errors, ${found('warnings')} warnings`);
}

const unitTests: Check = {
  name: 'unit and page tests',
  run: async () => {
    const result = await runTests(['node', 'browser']);
    return { ...result, note: describeCount(result) };
  },
};

const endToEnd: Check = {
  name: 'end to end, Chromium and Firefox',
  run: async () => {
    // The cases mostly wait for browsers, so two files at once take half the time of one.
    const result = await runTests(['e2e'], ['--maxWorkers=2'], 8);
    return { ...result, note: describeCount(result) };
  },
};

const describeCount = ({ passed, failed, skipped }: Count) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Checks of one list run one after another, lists of one stage beside each other. */
const stages: readonly (readonly (readonly Check[])[])[] = [
  [
    // Building rewrites the types that tsc reads, so both stand in one list.
    [
      tool('types: core alone', 'typescript', 'tsc', '-p', 'src/core/tsconfig.json'),
      tool('types', 'typescript', 'tsc', '-p', 'tsconfig.json'),
      tool('build for Chrome', 'wxt', 'wxt', 'build', '-b', 'chrome'),
      tool('build for Firefox', 'wxt', 'wxt', 'build', '-b', 'firefox'),
    ],
    [
      tool('format and lint', '@biomejs/biome', 'biome', 'check', '.', '--error-on-warnings'),
      tool(
        'layer rule',
        'dependency-cruiser',
        'depcruise',
        '--config',
        '.dependency-cruiser.cjs',
        'entrypoints',
        'src',
        'test',
      ),
      tool('dead code', 'knip', 'knip'),
    ],
  ],
  [
    [unitTests],
    [
      { name: 'size', run: checkSize },
      { name: 'web-ext lint', run: lintExtension },
    ],
  ],
  [[endToEnd]],
];

async function perform({ name, run }: Check): Promise<Result & { readonly name: string }> {
  const started = Date.now();
  const result = await run().catch((error: unknown) => counted({ ok: false, output: `${error}` }));
  const seconds = ((Date.now() - started) / 1_000).toFixed(1);
  const note = result.note === undefined ? '' : ` (${result.note})`;
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name}${note} ${seconds} s`);
  return { ...result, name };
}

async function performAll(checks: readonly Check[]) {
  const results: Awaited<ReturnType<typeof perform>>[] = [];
  for (const check of checks) results.push(await perform(check));
  return results;
}

const results: Awaited<ReturnType<typeof perform>>[] = [];
for (const lists of stages) results.push(...(await Promise.all(lists.map(performAll))).flat());

for (const { name, failed, output } of results)
  if (failed > 0) console.log(`\n── ${name} ──\n${output.trim()}`);

const total = (part: keyof Count) => results.reduce((sum, result) => sum + result[part], 0);
const count = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
console.log(`\n${describeCount(count)}`);
process.exitCode = count.failed > 0 ? 1 : 0;

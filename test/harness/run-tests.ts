import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run';

/** Tests counted. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: object[] }[];
}

/** Counts a report; a file that broke before its first test is one failure. */
function countReport(report: Report): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs vitest's `projects` and counts; an end without a report, or no test at all, is a failure. */
export async function runTests(
  projects: readonly string[],
  args: readonly string[] = [],
  minutes?: number,
): Promise<Count & { readonly output: string }> {
  const folder = join(root, '.output', 'checks');
  const file = join(folder, `${projects.join('-')}.json`);
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const { ok, output } = await run(
    'vitest',
    'vitest',
    [
      'run',
      '--config=test/vitest.config.ts',
      '--root=.',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...projects.map((project) => `--project=${project}`),
      ...args,
    ],
    minutes,
  );
  try {
    const count = countReport(JSON.parse(await readFile(file, 'utf8')));
    const silent = count.failed === 0 && (!ok || count.passed === 0);
    return { ...count, failed: silent ? 1 : count.failed, output };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: `${output}\nNo report: ${error}` };
  }
}

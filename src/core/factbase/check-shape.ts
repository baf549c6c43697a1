import type { z } from 'zod';
import type { Refusal } from './problem';

/** `['quotes', 12, 'versions', 0]` as `quotes[12].versions[0]`. */
function tellPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** A message names what it found, and that may be a field whose name is as long as the file. */
const longestMessage = 300;

/** The schema library's words, without its preamble. */
function tellIssue(message: string): string {
  const told = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  return told
    .replace(/^Invalid input: (expected .+), received undefined$/, 'missing: $1')
    .replace(/^Invalid input: /, '');
}

/** What a schema finds wrong with a value that stands at `path`; the value itself where nothing is. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  path: readonly PropertyKey[],
): { readonly ok: true; readonly value: T } | Refusal {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      place: tellPath([...path, ...issue.path]),
      message: tellIssue(issue.message),
    })),
  };
}

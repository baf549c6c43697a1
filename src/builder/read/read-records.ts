import type { z } from 'zod';
import { checkShape } from '../../core/factbase/check-shape';
import { parseJson } from '../../core/factbase/parse-json';
import { type Fault, faultAt } from './fault';
import { longestLine, readLines } from './read-lines';

/** A line that is what it should be, or what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly line: number | null }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What one line of JSON may hold; the longest lists are an article's paragraphs. */
const lineLimits = { depth: 16, values: 1_000_000 };

function readRecord<T>(
  schema: z.ZodType<T>,
  file: string,
  number: number,
  text: string | null,
): Reading<T> {
  if (text === null) {
    const message = `longer than ${longestLine / 1024 / 1024} million characters`;
    return { ok: false, faults: [{ file, line: number, column: null, field: '', message }] };
  }
  const json = parseJson(text, lineLimits);
  if (!json.ok) {
    const { column, message } = json.refusal;
    return { ok: false, faults: [{ file, line: number, column, field: '', message }] };
  }
  const shape = checkShape(schema, json.value, []);
  if (shape.ok) return { ok: true, value: shape.value, line: number };
  return { ok: false, faults: shape.problems.map((problem) => faultAt(file, number, problem)) };
}

/** JSON lines, each held against a schema, one at a time; blank lines are passed over. */
export async function* readRecords<T>(
  schema: z.ZodType<T>,
  file: string,
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Reading<T>> {
  for await (const { number, text } of readLines(stream)) {
    if (text !== null && text.trim() === '') continue;
    yield readRecord(schema, file, number, text);
  }
}

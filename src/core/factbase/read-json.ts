import type { JsonLimits } from './find-json-excess';
import { parseJson } from './parse-json';
import type { Refusal } from './problem';

/** Reads a file of JSON that a stranger wrote, with or without a byte order mark. */
export function readJson(
  text: string,
  limits: JsonLimits,
): { readonly ok: true; readonly value: unknown } | Refusal {
  const json = parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, limits);
  if (json.ok) return json;
  const { line, column, message } = json.refusal;
  return { ok: false, problems: [{ place: `line ${line}, column ${column}`, message }] };
}

import { findJsonExcess, type JsonLimits } from './find-json-excess';
import { findJsonFault, type JsonFault } from './find-json-fault';
import type { Problem } from './problem';

function tell(text: string, fault: JsonFault): Problem {
  const before = text.slice(0, fault.offset);
  const line = before.split('\n').length;
  const column = fault.offset - before.lastIndexOf('\n');
  return { place: `line ${line}, column ${column}`, message: fault.message };
}

/** Parses JSON that a stranger wrote; what is wrong is told by line and column, both from 1. */
export function parseJson(
  text: string,
  limits: JsonLimits,
): { ok: true; value: unknown } | { ok: false; problem: Problem } {
  const excess = findJsonExcess(text, limits);
  if (excess !== null) return { ok: false, problem: tell(text, excess) };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const fault = findJsonFault(text);
    // A text that keeps the grammar and still cannot be parsed is a bug here, not the writer's.
    if (fault === null) throw error;
    return { ok: false, problem: tell(text, fault) };
  }
}

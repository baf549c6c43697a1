import { findJsonExcess, type JsonLimits } from './find-json-excess';
import { findJsonFault, type JsonFault } from './find-json-fault';

/** Why a text is not taken as JSON, and where; line and column count from 1. */
export interface JsonRefusal {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function refuse(text: string, fault: JsonFault): { ok: false; refusal: JsonRefusal } {
  const before = text.slice(0, fault.offset);
  const line = before.split('\n').length;
  const column = fault.offset - before.lastIndexOf('\n');
  return { ok: false, refusal: { line, column, message: fault.message } };
}

/** Parses JSON that a stranger wrote. */
export function parseJson(
  text: string,
  limits: JsonLimits,
): { ok: true; value: unknown } | { ok: false; refusal: JsonRefusal } {
  const excess = findJsonExcess(text, limits);
  if (excess !== null) return refuse(text, excess);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const fault = findJsonFault(text);
    // A text that keeps the grammar and still cannot be parsed is a bug here, not the writer's.
    if (fault === null) throw error;
    return refuse(text, fault);
  }
}

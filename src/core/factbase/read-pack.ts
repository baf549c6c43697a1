import { z } from 'zod';
import { checkReferences } from './check-references';
import { checkShape } from './check-shape';
import { Article, Issue, limits, Outlet, Pack, Position, Quote, Speaker } from './pack';
import { type Problem, type Refusal, refuseWhole } from './problem';
import { readJson } from './read-json';

/** A pack that keeps every rule, or the first things wrong with what was to be one. */
export type PackReading = { readonly ok: true; readonly pack: Pack } | Refusal;

/** Enough for a person to see what went wrong; a bad file of a million rows must not fill memory. */
const mostProblems = 20;

/** What is said of a file that is larger than any pack may be. */
export const tooLarge = refuseWhole(`larger than ${limits.bytes / 1024 / 1024} MB`);

/** A text of no more values than this is no burden, however dense. */
const fewValues = 1_000;

type Collection = 'outlets' | 'articles' | 'speakers' | 'issues' | 'positions' | 'quotes';

const rows = z.array(z.unknown()).max(limits.rows);
/** A pack before its records are looked at. */
const Frame = Pack.extend({
  outlets: rows,
  articles: rows,
  speakers: rows,
  issues: rows,
  positions: rows,
  quotes: rows,
});

function refuse(problems: readonly Problem[]): Refusal {
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

/** The records of one collection; stops early once there is enough to complain about. */
function readRows<T>(
  schema: z.ZodType<T>,
  name: string,
  values: readonly unknown[],
  problems: Problem[],
): T[] {
  const records: T[] = [];
  for (let i = 0; i < values.length && problems.length < mostProblems; i++) {
    const shape = checkShape(schema, values[i], [name, i]);
    if (shape.ok) records.push(shape.value);
    else problems.push(...shape.problems);
  }
  return records;
}

/** Whether a text takes more than so many bytes in UTF-8. */
function exceeds(text: string, most: number): boolean {
  if (text.length > most) return true;
  // A UTF-16 code unit is at most 3 bytes of UTF-8.
  if (text.length * 3 <= most) return false;
  let bytes = text.length;
  for (let i = 0; i < text.length && bytes <= most; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    // Each half of a surrogate pair is 2 of its 4 bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes > most;
}

/** Checks a pack that is already an object, whoever made it. */
export function checkPack(value: unknown): PackReading {
  const frame = checkShape(Frame, value, []);
  if (!frame.ok) return refuse(frame.problems);
  const problems: Problem[] = [];
  const read = <T>(name: Collection, schema: z.ZodType<T>) =>
    readRows(schema, name, frame.value[name], problems);
  const pack: Pack = {
    ...frame.value,
    outlets: read('outlets', Outlet),
    articles: read('articles', Article),
    speakers: read('speakers', Speaker),
    issues: read('issues', Issue),
    positions: read('positions', Position),
    quotes: read('quotes', Quote),
  };
  if (problems.length > 0) return refuse(problems);
  checkReferences(pack, (problem) => {
    if (problems.length < mostProblems) problems.push(problem);
  });
  return problems.length > 0 ? refuse(problems) : { ok: true, pack };
}

/**
 * Reads a pack from text that anyone may have written. Refuses it whole, naming up to 20 places,
 * where it is too large, no JSON, or breaks a rule of packs.
 */
export function readPack(text: string): PackReading {
  if (exceeds(text, limits.bytes)) return tooLarge;
  const json = readJson(text, {
    depth: limits.depth,
    values: fewValues + Math.floor(text.length / limits.density),
  });
  return json.ok ? checkPack(json.value) : json;
}

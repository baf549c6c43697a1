import { readFile } from 'node:fs/promises';
import { checkReferences } from '../../core/factbase/check-references';
import { checkShape } from '../../core/factbase/check-shape';
import type { Pack } from '../../core/factbase/pack';
import { parseJson } from '../../core/factbase/parse-json';
import type { Problem } from '../../core/factbase/problem';
import { type Fault, faultAt, faultOf } from '../read/fault';
import { tellSystemError } from '../read/read-articles';
import { foldName } from './fold-name';
import { Meta } from './meta';

/** A reviewed file that keeps every rule, or what is wrong with it. */
export type MetaReading =
  | { readonly ok: true; readonly meta: Meta }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const metaLimits = { depth: 16, values: 2_000_000 };

/** The meta file seen as a pack that has no quotes yet. */
function asPack(meta: Meta): Pack {
  return {
    ...meta,
    format: 'crossquote-pack',
    formatVersion: 1,
    articles: meta.articles.map(({ file: _, ...article }) => article),
    positions: meta.positions.map((position) => ({ ...position, evidence: [] })),
    quotes: [],
  };
}

function checkEvidence(meta: Meta, report: (problem: Problem) => void): void {
  const articles = new Set(meta.articles.map(({ id }) => id));
  meta.positions.forEach(({ evidence }, i) => {
    evidence.forEach(({ article }, j) => {
      if (articles.has(article)) return;
      const place = `positions[${i}].evidence[${j}].article`;
      report({ place, message: `no article "${article}"` });
    });
  });
}

/** One name for two speakers would credit one with the other's words. */
function checkNames(meta: Meta, report: (problem: Problem) => void): void {
  const owners = new Map<string, string>();
  meta.speakers.forEach(({ id, name, aliases }, i) => {
    [name, ...aliases].forEach((alias, j) => {
      const folded = foldName(alias);
      const owner = owners.get(folded);
      const place = j === 0 ? `speakers[${i}].name` : `speakers[${i}].aliases[${j - 1}]`;
      if (owner !== undefined && owner !== id) {
        report({ place, message: `"${alias}" names "${owner}", too` });
      }
      owners.set(folded, id);
    });
  });
}

/** Reads and checks the reviewed file, references and all; the articles' texts come later. */
function readMeta(file: string, text: string): MetaReading {
  const json = parseJson(text, metaLimits);
  if (!json.ok) {
    const { line, column, message } = json.refusal;
    return { ok: false, faults: [{ file, line, column, field: '', message }] };
  }
  const shape = checkShape(Meta, json.value, []);
  const problems: Problem[] = shape.ok ? [] : [...shape.problems];
  const report = (problem: Problem) => void problems.push(problem);
  if (shape.ok) {
    checkReferences(asPack(shape.value), report);
    checkEvidence(shape.value, report);
    checkNames(shape.value, report);
  }
  if (shape.ok && problems.length === 0) return { ok: true, meta: shape.value };
  return { ok: false, faults: problems.map((problem) => faultAt(file, null, problem)) };
}

/** Reads the reviewed file from disk. */
export async function readMetaFile(file: string): Promise<MetaReading> {
  try {
    return readMeta(file, await readFile(file, 'utf8'));
  } catch (error) {
    return { ok: false, faults: [faultOf(file, tellSystemError(error))] };
  }
}

import type { Problem } from '../../core/factbase/problem';

/** What is wrong with a file that was given: told on standard error, never thrown. */
export interface Fault {
  readonly file: string;
  /** Counted from 1; null where the fault is the whole file's. */
  readonly line: number | null;
  readonly column: number | null;
  /** `paragraphs[2]`; empty where no field is meant. */
  readonly field: string;
  readonly message: string;
}

/** A fault of a whole file. */
export function faultOf(file: string, message: string): Fault {
  return { file, line: null, column: null, field: '', message };
}

/** What a schema found wrong with one line. */
export function faultAt(file: string, line: number | null, problem: Problem): Fault {
  return { file, line, column: null, field: problem.place, message: problem.message };
}

/** `articles.jsonl:3: paragraphs[2]: expected string`, as compilers write it, on one line. */
export function tellFault(fault: Fault): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== null).join(':');
  return [place, fault.field, fault.message]
    .filter((part) => part !== '')
    .join(': ')
    .replace(/\s+/g, ' ');
}

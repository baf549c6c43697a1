import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Quotation, Span } from '../../../src/core/quotation/quotation';

/** What one quotation of a case must be. Fields that are left out are not looked at. */
export interface Expected {
  readonly kind?: string;
  /** Compared to the letter where `kind` is direct; else without "that", marks and the full stop. */
  readonly text?: string;
  /** The stretches in marks, joined by one space. */
  readonly quoted?: string;
  /** Words that the cue must contain: "said" of "has said". */
  readonly cue?: string | null;
  readonly source?: string;
  /** The name, or several that are as good; null where nobody may be named. */
  readonly speaker?: string | readonly string[] | null;
  readonly provenance?: string;
  /** May be found or not, as readers would disagree. */
  readonly optional?: boolean;
}

/** A line of `test/cases/quotation/`: an article, and all quotations in it in reading order. */
export interface QuotationCase {
  readonly id: string;
  readonly about: string;
  readonly paragraphs: readonly string[];
  readonly expected: readonly Expected[];
  /** Why the engine cannot do this yet; such a case must fail, so that mending it is noticed. */
  readonly known?: string;
}

const folder = new URL('../../cases/quotation/', import.meta.url);

/** The languages that have cases, and their cases. */
export function readCases(): readonly (readonly [string, readonly QuotationCase[]])[] {
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => {
      const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
      return [name.replace('.jsonl', ''), lines.map((line) => JSON.parse(line) as QuotationCase)];
    });
}

function textOf(paragraphs: readonly string[], spans: readonly Span[]): string {
  return spans
    .map((span) => paragraphs[span.paragraph]?.slice(span.start, span.end) ?? '')
    .join(' ');
}

/** A reported clause without what may belong to it or not: complementiser, marks, stop. */
function bareClause(text: string): string {
  return text
    .replace(/[“”"„«»「」]/g, '')
    .replace(/(^|\s)[‘’](?=\S)|(?<=\S)[‘’](?=\s|$)/g, '$1')
    .trim()
    .replace(/^(?:that|що|что|dass) /, '')
    .replace(/[.,;:!?]+$/, '');
}

function sameText(wanted: Expected, found: Quotation): boolean {
  if (wanted.text === undefined) return true;
  if (wanted.kind === 'direct') return wanted.text === found.text;
  return bareClause(wanted.text) === bareClause(found.text);
}

function containsWords(text: string, wanted: string): boolean {
  const at = text.indexOf(wanted);
  const letter = /\p{L}/u;
  return (
    at >= 0 && !letter.test(text[at - 1] ?? '') && !letter.test(text[at + wanted.length] ?? '')
  );
}

function bareName(name: string | null): string | null {
  return name?.replace(/^(?:the|a|an) /i, '') ?? null;
}

/** Names of the fields in which a found quotation is not the wanted one. */
function compare(paragraphs: readonly string[], wanted: Expected, found: Quotation): string[] {
  const cue = found.cue ? textOf(paragraphs, [found.cue]) : null;
  const source = found.source ? textOf(paragraphs, [found.source]) : null;
  const names = [wanted.speaker ?? null].flat().map(bareName);
  const wrong = {
    kind: wanted.kind !== undefined && wanted.kind !== found.kind,
    text: !sameText(wanted, found),
    quoted: wanted.quoted !== undefined && wanted.quoted !== textOf(paragraphs, found.quoted),
    cue:
      wanted.cue !== undefined &&
      (wanted.cue === null || cue === null ? wanted.cue !== cue : !containsWords(cue, wanted.cue)),
    source: wanted.source !== undefined && bareName(wanted.source) !== bareName(source),
    speaker: wanted.speaker !== undefined && !names.includes(bareName(found.speaker)),
    provenance:
      wanted.provenance !== undefined && bareName(wanted.provenance) !== bareName(found.provenance),
  };
  return Object.entries(wrong)
    .filter(([, isWrong]) => isWrong)
    .map(([field]) => field);
}

function print(paragraphs: readonly string[], found: Quotation): string {
  const part = (span: Span | null) => (span ? textOf(paragraphs, [span]) : null);
  return JSON.stringify({
    kind: found.kind,
    text: found.text,
    quoted: textOf(paragraphs, found.quoted),
    cue: part(found.cue),
    source: part(found.source),
    speaker: found.speaker,
    provenance: found.provenance,
  });
}

/** The found quotation that differs in the fewest fields; only for the message. */
function closest(
  paragraphs: readonly string[],
  wanted: Expected,
  found: readonly Quotation[],
): Quotation | undefined {
  const ranked = found
    .map((next) => ({ next, wrong: compare(paragraphs, wanted, next) }))
    .filter(({ wrong }) => !wrong.includes('text') || !wrong.includes('cue'))
    .sort((a, b) => a.wrong.length - b.wrong.length);
  return ranked[0]?.next;
}

/** In what the found quotations are not those of the case; empty where all is right. */
export function judge(wantedCase: QuotationCase, found: readonly Quotation[]): readonly string[] {
  const { paragraphs } = wantedCase;
  const faults: string[] = [];
  const rest = [...found];
  for (const wanted of wantedCase.expected) {
    const at = rest.findIndex((next) => compare(paragraphs, wanted, next).length === 0);
    if (at >= 0) {
      for (const extra of rest.splice(0, at + 1).slice(0, -1)) {
        faults.push(`extra: ${print(paragraphs, extra)}`);
      }
    } else if (!wanted.optional) {
      const next = closest(paragraphs, wanted, rest);
      const wrong = next ? compare(paragraphs, wanted, next) : ['missing'];
      if (next) rest.splice(rest.indexOf(next), 1);
      const got = next ? print(paragraphs, next) : 'nothing';
      faults.push(`${wrong.join('+')}: wanted ${JSON.stringify(wanted)}, found ${got}`);
    }
  }
  for (const extra of rest) faults.push(`extra: ${print(paragraphs, extra)}`);
  return faults;
}

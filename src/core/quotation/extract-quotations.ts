import { findStretches } from '../text/quote-marks';
import { buildDrafts } from './build-drafts';
import type { Evidence } from './confidences';
import { draftMarks } from './draft-marks';
import type { Draft, Mention } from './drafts';
import { findCues } from './find-cues';
import { findHeadline } from './find-headline';
import { findInner } from './find-inner';
import { findProvenance } from './find-provenance';
import { findQuotedAs } from './find-quoted-as';
import { findReported } from './find-reported';
import { findTiedReports } from './find-tied-reports';
import { findTurns } from './find-turns';
import { isLiteral } from './is-literal';
import type { Reading } from './items';
import { noLanguage } from './languages/no-language';
import { chooseLanguage } from './languages/registry';
import { type Lexicon, lexiconOf, Word } from './lexicon';
import type { Quotation, Span } from './quotation';
import { readParagraph } from './read-paragraph';
import type { Reported } from './reported';
import { type KnownSpeaker, resolveSpeakers } from './resolve-speakers';
import { splitStretches } from './split-stretches';

/** What the caller knows beforehand. */
export interface ExtractOptions {
  /** BCP 47; told from the text where absent. */
  readonly language?: string;
  /** Speakers whom a surname or alias may mean, however little of the name the article gives. */
  readonly knownSpeakers?: readonly KnownSpeaker[];
}

function readAll(paragraphs: readonly string[], lexicon: Lexicon): Reading[] {
  const readings: Reading[] = [];
  let goesOn = false;
  for (const [index, text] of paragraphs.entries()) {
    const resumes = paragraphs[index + 1]?.trimStart().startsWith('‘') ?? false;
    const stretches = findStretches(text, index, goesOn, resumes);
    const last = stretches.at(-1);
    goesOn = last?.closed === false && (!last.single || resumes);
    const parts = splitStretches(text, index, stretches, lexicon);
    readings.push(readParagraph(text, index, parts, lexicon));
  }
  return readings;
}

/** Where a mention stands. */
function spanOfMention(mention: Mention): Span {
  const { reading, phrase } = mention;
  const last = reading.items[phrase.to - 1];
  // "He's said": the helper is no part of the name.
  const helper = last && last.is & Word.pronoun ? last.clitic.length : 0;
  return {
    paragraph: reading.paragraph,
    start: reading.items[phrase.from]?.start ?? 0,
    end: (last?.end ?? 0) - helper,
  };
}

function textOf(paragraphs: readonly string[], spans: readonly Span[]): string {
  return spans
    .map((span) => paragraphs[span.paragraph]?.slice(span.start, span.end) ?? '')
    .join(' ');
}

function compareDrafts(a: Draft, b: Draft): number {
  const [one, other] = [a.spans[0], b.spans[0]];
  if (!one || !other) return 0;
  return one.paragraph - other.paragraph || one.start - other.start;
}

/** One report a cue, from whichever rule claimed it first. */
function keepFirst(reported: readonly Reported[]): Reported[] {
  const claimed = new Set<number>();
  return reported.filter(({ cue }) => !claimed.has(cue.at) && claimed.add(cue.at));
}

function draftAll(readings: readonly Reading[], lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  const inner: Draft[] = [];
  const turns = findTurns(readings, lexicon);
  for (const reading of readings) {
    const headline = findHeadline(reading, readings);
    const whole = headline ? [headline] : turns.get(reading.paragraph);
    if (whole) {
      drafts.push(...whole);
      continue;
    }
    const cues = findCues(reading.items, lexicon);
    const reported = keepFirst([
      ...findTiedReports(reading, cues, lexicon),
      ...findReported(reading, cues, lexicon),
      ...findQuotedAs(reading),
    ]).filter((entry) => !isLiteral(reading, entry));
    const before = drafts.length;
    buildDrafts(reading, reported, drafts, lexicon, readings);
    inner.push(...findInner(reading, drafts.slice(Math.max(0, before - 1)), lexicon));
  }
  return inner.length === 0 ? drafts : [...drafts, ...inner].sort(compareDrafts);
}

/** A quotation and what its speaker rests on. */
export interface Explained {
  readonly quotation: Quotation;
  readonly evidence: Evidence | null;
}

/** The quotations of an article with the evidence for each speaker, as fitting confidences needs it. */
export function explainQuotations(
  paragraphs: readonly string[],
  options: ExtractOptions = {},
): Explained[] {
  const lexicon = lexiconOf(chooseLanguage(paragraphs, options.language));
  const readings = readAll(paragraphs, lexicon);
  const drafts =
    lexicon.language === noLanguage ? draftMarks(readings) : draftAll(readings, lexicon);
  const speakers = resolveSpeakers(readings, drafts, lexicon, options.knownSpeakers ?? []);
  return drafts.map((draft, i) => {
    const { speaker = null, rule = null, confidence = 0, evidence = null } = speakers[i] ?? {};
    const reading = draft.cue ? readings[draft.cue.paragraph] : undefined;
    const quotation: Quotation = {
      kind: draft.kind,
      spans: draft.spans,
      quoted: draft.quoted,
      text: textOf(paragraphs, draft.spans),
      cue: draft.cue,
      source: draft.mention ? spanOfMention(draft.mention) : null,
      speaker,
      rule,
      confidence,
      provenance: reading ? findProvenance(reading, draft, lexicon) : null,
    };
    return { quotation, evidence };
  });
}

/** The quotations of an article in reading order; paragraph 0 may be its headline. */
export function extractQuotations(
  paragraphs: readonly string[],
  options: ExtractOptions = {},
): Quotation[] {
  return explainQuotations(paragraphs, options).map(({ quotation }) => quotation);
}

import type { Quotation, Span } from '../quotation/quotation';
import { limits, type Version } from './pack';
import { wordsAfter, wordsBefore } from './surroundings';

/** A version before it is known which quote it is of. */
export interface DraftVersion {
  readonly version: Version;
  /** Whom the article credits, as it names them in full; null where it does not. */
  readonly credited: string | null;
  /** The words that name the speaker beside the quotation: “the Kremlin aide”; null without any. */
  readonly source: string | null;
  /** Where the words stand. */
  readonly spans: readonly Span[];
}

/** A version and the id of the speaker that it is credited to. */
export interface SaidVersion extends DraftVersion {
  readonly speaker: string;
}

/** One word is no wording that could be compared with another. */
const fewestWords = 2;

/** The end of a sentence between two stretches: what follows is said anew. */
const sentenceEnds = /[.!?](?=\s|$)/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: packs refuse them
const unprintable = /[\u0000-\u001f\u007f]+/g;

/** Marks alone tell nobody where they stand. */
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/**
 * The text, trimmed and printable, as a string of its own: a slice keeps its whole paragraph in
 * memory, and a build keeps the slices of thousands of articles.
 */
const clean = (text: string) => ` ${text.replace(unprintable, ' ').trim()}`.slice(1);

/** Whether a stretch goes on from the one before: “…,” he said, “…”. */
function goesOn(paragraphs: readonly string[], before: Span, next: Span): boolean {
  if (before.paragraph !== next.paragraph) return true;
  const between = paragraphs[before.paragraph]?.slice(before.end, next.start) ?? '';
  return !sentenceEnds.test(between);
}

/**
 * The stretches of a quotation that are one utterance each: what an attribution ends (“…,” he said
 * on Monday. “…”) and what follows are two, which outlets print apart.
 */
function splitUtterances(paragraphs: readonly string[], quotation: Quotation): Span[][] {
  const utterances: Span[][] = [];
  let last: Span | undefined;
  for (const span of quotation.quoted) {
    const current = utterances.at(-1);
    if (last !== undefined && current !== undefined && goesOn(paragraphs, last, span)) {
      current.push(span);
    } else utterances.push([span]);
    last = span;
  }
  return utterances;
}

/** The words between marks; a comma that only leads over to “he said” is left out. */
function wordsOf(paragraphs: readonly string[], spans: readonly Span[], divider: string): string {
  const words = spans.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end));
  return clean(words.join(divider)).replace(/\s*,$/, '');
}

function toVersion(
  article: string,
  paragraphs: readonly string[],
  quotation: Quotation,
  spans: readonly Span[],
): Version | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  // Words left out between the stretches of a mixed quotation were the outlet's own.
  const text = wordsOf(paragraphs, spans, quotation.kind === 'mixed' ? ' … ' : ' ');
  if (text.split(/\s+/).length < fewestWords || text.length > limits.text) return null;
  const { cue } = quotation;
  const said = cue && clean(paragraphs[cue.paragraph]?.slice(cue.start, cue.end) ?? '');
  const prefix = clean(wordsBefore(paragraphs[first.paragraph] ?? '', first.start));
  const suffix = clean(wordsAfter(paragraphs[last.paragraph] ?? '', last.end));
  return {
    article,
    text,
    kind: quotation.kind,
    paragraph: first.paragraph,
    ...(said && said.length <= limits.name && { cue: said }),
    ...(hasWords(prefix) && { prefix }),
    ...(hasWords(suffix) && { suffix }),
  };
}

/** What an article quotes, as versions; words outside quote marks are none. */
export function versionsOf(
  article: string,
  paragraphs: readonly string[],
  quotations: readonly Quotation[],
): DraftVersion[] {
  const drafts = new Map<string, DraftVersion>();
  for (const quotation of quotations) {
    if (quotation.kind === 'indirect') continue;
    const credited = quotation.speaker;
    const source = quotation.source && wordsOf(paragraphs, [quotation.source], '');
    for (const spans of splitUtterances(paragraphs, quotation)) {
      const version = toVersion(article, paragraphs, quotation, spans);
      const place = `${spans[0]?.paragraph}:${spans[0]?.start}`;
      if (version !== null && !drafts.has(place)) {
        drafts.set(place, { version, credited, source, spans });
      }
    }
  }
  return [...drafts.values()];
}

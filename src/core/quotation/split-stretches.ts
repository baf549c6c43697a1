import type { Stretch } from '../text/stretch';
import { type Lexicon, Word } from './lexicon';

/** A dash that may begin or end an attribution: after a sign of punctuation, between spaces. */
const dash = /(?<=[,.!?…;:»“”"])\s*[—–―-]\s+/gu;

/** A dash that opens spoken words in a paragraph without marks: "— Ми втомилися, — сказала вона". */
const openingDash = /^\s*[—–―-]\s+/u;

/** Words of an attribution before its verb: "— він також сказав". */
const mostBefore = 3;

const word = /[\p{L}\p{M}’'ʼ-]+/gu;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Whether the words at `from` attribute what stands before them. */
function attributes(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const words = text.slice(from, to).match(word) ?? [];
  if (!/^\p{Ll}/u.test(words[0] ?? '')) return false;
  for (const entry of words.slice(0, mostBefore)) {
    const is = lexicon.kinds.get(entry.toLowerCase()) ?? 0;
    if (is & Word.finite) return true;
    if (!(is & (Word.pronoun | Word.adverb))) return false;
  }
  return false;
}

/** The attributions that stand between dashes inside a stretch, with their dashes. */
function findGaps(text: string, stretch: Stretch, lexicon: Lexicon): readonly Gap[] {
  const gaps: Gap[] = [];
  const dashes: Gap[] = [];
  dash.lastIndex = stretch.start;
  for (let found = dash.exec(text); found; found = dash.exec(text)) {
    const to = found.index + found[0].length;
    if (to > stretch.end) break;
    dashes.push({ from: found.index, to });
  }
  for (let i = 0; i < dashes.length; i += 1) {
    const opens = dashes[i];
    if (!opens || opens.from < (gaps.at(-1)?.to ?? 0)) continue;
    const closes = dashes[i + 1];
    if (!attributes(text, opens.to, closes?.from ?? stretch.end, lexicon)) continue;
    gaps.push({ from: opens.from, to: closes?.to ?? stretch.end });
  }
  return gaps;
}

function part(text: string, stretch: Stretch, from: number, to: number): Stretch {
  let end = to;
  while (end > from && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return {
    ...stretch,
    start: from,
    end,
    outerStart: from === stretch.start ? stretch.outerStart : from,
    outerEnd: to === stretch.end ? stretch.outerEnd : to,
    closed: to === stretch.end ? stretch.closed : true,
    continues: from === stretch.start && stretch.continues,
    inner: stretch.inner.filter((inner) => inner.start >= from && inner.end <= to),
  };
}

function split(text: string, stretch: Stretch, lexicon: Lexicon): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = stretch.start;
  for (const gap of findGaps(text, stretch, lexicon)) {
    parts.push(part(text, stretch, from, gap.from));
    from = gap.to;
  }
  if (from === stretch.start) return [stretch];
  if (from < stretch.end) parts.push(part(text, stretch, from, stretch.end));
  return parts;
}

/** A paragraph of dialogue that a dash opens instead of a mark, as one stretch. */
function spokenParagraph(text: string, paragraph: number): Stretch | null {
  const opens = openingDash.exec(text);
  if (!opens) return null;
  const end = text.trimEnd().length;
  const start = opens[0].length;
  if (end <= start) return null;
  const outer = { outerStart: 0, outerEnd: end, closed: true, continues: false };
  return { paragraph, start, end, ...outer, single: false, inner: [] };
}

/**
 * Cuts the attribution out of stretches where the language lets it stand inside the marks, and
 * reads the dialogue dash as a mark where an attribution proves that it is one.
 */
export function splitStretches(
  text: string,
  paragraph: number,
  stretches: readonly Stretch[],
  lexicon: Lexicon,
): readonly Stretch[] {
  if (!lexicon.language.order.insideMarks) return stretches;
  const spoken = spokenParagraph(text, paragraph);
  if (spoken) {
    const parts = split(text, spoken, lexicon);
    if (parts.length > 1 || (parts[0]?.end ?? 0) < spoken.end) return parts;
  }
  return stretches.flatMap((stretch) => split(text, stretch, lexicon));
}

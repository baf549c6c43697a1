import type { Cue } from './cue';
import type { Draft, Mention } from './drafts';
import type { Reading } from './items';
import { isNamed, spanOf } from './judge-stretch';
import type { Span } from './quotation';
import { type Region, type Reported, reportsClauses } from './reported';

interface Built {
  readonly spans: Span[];
  readonly quoted: Span[];
  readonly whole: boolean;
}

/** Turns a region into spans: the stretches alone where nothing else stands in it. */
function buildRegion(reading: Reading, region: Region, cue: Cue): Built {
  const items = reading.items.slice(region.from, region.to);
  const stretches = items.flatMap((item) => (item.stretch ? [item.stretch] : []));
  const quoted = stretches.map(spanOf);
  const plain = items.some((item) => item.kind === 'word' || item.kind === 'number');
  if (!plain) return { spans: quoted, quoted, whole: true };
  const first = items[0];
  const last = items.at(-1);
  const start = first?.stretch ? first.stretch.start : (first?.start ?? 0);
  const end = last?.stretch ? last.stretch.end : (last?.end ?? 0);
  // In a headline, and behind a verb that names, capitals throughout show no title.
  const names = cue.verb.takes.has('object');
  const titled = !reading.headline && reportsClauses(cue) && !names;
  const marked = stretches.filter((stretch) => !titled || !isNamed(reading.text, stretch));
  return {
    spans: [{ paragraph: reading.paragraph, start, end }],
    quoted: marked.map(spanOf),
    whole: false,
  };
}

function cueSpan(reading: Reading, cue: Cue): Span {
  const from = reading.items[cue.at];
  const to = reading.items[Math.max(cue.at, cue.to - 1)];
  return { paragraph: reading.paragraph, start: from?.start ?? 0, end: to?.end ?? 0 };
}

function mentionOf(reading: Reading, cue: Cue): Mention | null {
  return cue.source ? { reading, phrase: cue.source } : null;
}

function buildReported(reading: Reading, reported: Reported): Draft | null {
  const { cue } = reported;
  const built = reported.regions.map((region) => buildRegion(reading, region, cue));
  const spans = built.flatMap((part) => part.spans);
  const quoted = built.flatMap((part) => part.quoted);
  const whole = built.every((part) => part.whole);
  if (spans.length === 0) return null;
  const kind = whole ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect';
  if (kind === 'indirect' && (!reportsClauses(cue) || !cue.source)) return null;
  return {
    kind,
    spans,
    quoted,
    cue: cueSpan(reading, cue),
    reported,
    mention: mentionOf(reading, cue),
    from: null,
    via: cue.source ? 'cue' : null,
  };
}

/** Whether a cue within the draft's words governs the marked ones: "described it as a tactic he mocked: “…”" */
function isTakenInside(draft: Draft, drafts: readonly Draft[]): boolean {
  const span = draft.spans[0];
  return drafts.some(
    ({ kind, cue, quoted }) =>
      kind === 'direct' &&
      cue &&
      span &&
      span.start <= cue.start &&
      cue.end <= span.end &&
      draft.quoted.every(({ start }) => quoted.some((own) => own.start === start)),
  );
}

/** How many drafts around one may hold it or be held by it. */
const mostNear = 8;

function around(drafts: readonly Draft[], index: number): readonly Draft[] {
  return drafts.slice(Math.max(0, index - mostNear), index + mostNear);
}

function isWithin({ cue, quoted }: Draft, outer: Draft): boolean {
  return (
    cue !== null &&
    outer.cue !== cue &&
    outer.kind !== 'direct' &&
    outer.spans.some((span) => span.start <= cue.start && cue.end <= span.end) &&
    quoted.every(({ start }) => outer.quoted.some((own) => own.start === start))
  );
}

/** Leaves out what is reported within another report: "He said he had told Waltz that …" is one. */
function dropNested(drafts: readonly Draft[]): Draft[] {
  const kept = drafts.filter(
    (draft, i) =>
      !draft.reported ||
      reportsClauses(draft.reported.cue) ||
      !isTakenInside(draft, around(drafts, i)),
  );
  return kept.filter((draft, i) => !around(kept, i).some((outer) => isWithin(draft, outer)));
}

/** The drafts of what a paragraph's cues report, in reading order. */
export function buildReports(reading: Reading, reported: readonly Reported[]): Draft[] {
  const drafts = dropNested(reported.flatMap((entry) => buildReported(reading, entry) ?? []));
  const startOf = (draft: Draft): number => draft.spans[0]?.start ?? 0;
  return drafts.sort((a, b) => startOf(a) - startOf(b));
}

import { buildReports } from './build-reports';
import type { Draft } from './drafts';
import { draftMarked } from './find-marked';
import { findBegun, findMention, opensByItself } from './find-mention';
import { findUnlistedCue } from './find-unlisted-cue';
import { goOn } from './go-on';
import type { Item, Reading } from './items';
import { isNamed, isSpeech, isWhole, spanOf } from './judge-stretch';
import type { Lexicon } from './lexicon';
import type { Reported } from './reported';
import { isSigned } from './signatures';

/** How many drafts back one may still cover the stretch at hand. */
const mostOpen = 12;

/** How many of a quotation's last spans are looked at; a sentence holds no more. */
const mostSpans = 60;

function covers(draft: Draft, item: Item): boolean {
  const { stretch } = item;
  if (!stretch) return false;
  return (
    draft.quoted.slice(-mostSpans).some((span) => span.start === stretch.start) ||
    draft.spans
      .slice(-mostSpans)
      .some(
        (span) =>
          span.paragraph === stretch.paragraph &&
          span.start <= stretch.start &&
          stretch.end <= span.end,
      )
  );
}

/** Adds a stretch to a quotation that it goes on with. */
function append(draft: Draft, item: Item): void {
  if (!item.stretch) return;
  draft.spans.push(spanOf(item.stretch));
  draft.quoted.push(spanOf(item.stretch));
}

/** Joins a quotation whose first stretch goes on from the paragraph before with what stands there. */
function joinContinued(draft: Draft, drafts: Draft[], reading: Reading): void {
  const last = drafts.at(-1);
  const [first] = reading.stretches;
  if (first && first.start !== draft.spans[0]?.start) {
    drafts.push(draft);
    return;
  }
  if (!last || !first?.continues || last.kind !== 'direct' || draft.kind !== 'direct') {
    drafts.push(draft);
    return;
  }
  if (last.via === 'cue') {
    last.spans.push(...draft.spans);
    last.quoted.push(...draft.quoted);
    return;
  }
  drafts.pop();
  drafts.push({
    ...draft,
    spans: [...last.spans, ...draft.spans],
    quoted: [...last.quoted, ...draft.quoted],
  });
}

function opensSentence(reading: Reading, index: number): boolean {
  const before = reading.items[index - 1];
  return !before || before.sentence !== reading.items[index]?.sentence;
}

function draftUnclaimed(
  readings: readonly Reading[],
  reading: Reading,
  index: number,
  drafts: Draft[],
  lexicon: Lexicon,
): void {
  const item = reading.items[index];
  const { stretch } = item ?? {};
  if (!item || !stretch) return;
  const last = drafts.at(-1);
  if (stretch.continues && last && last.kind !== 'indirect') {
    append(last, item);
    return;
  }
  const speech = isSpeech(reading.text, stretch) || isSigned(reading.items, index);
  if (speech && goOn(reading, index, drafts, lexicon)) return;
  if (!speech || !opensByItself(reading, index)) {
    const marked = isNamed(reading.text, stretch) ? null : draftMarked(reading, index, lexicon);
    if (marked) drafts.push(marked);
    if (marked || !speech || !opensSentence(reading, index) || !isWhole(reading.text, stretch))
      return;
  }
  const unlisted = findUnlistedCue(reading, index, lexicon);
  const begun = unlisted ? null : findBegun(reading, drafts, index);
  if (begun) {
    append(begun, item);
    return;
  }
  const span = spanOf(stretch);
  const found = unlisted ?? findMention(readings, reading, index, drafts, lexicon);
  drafts.push({
    kind: 'direct',
    spans: [span],
    quoted: [span],
    cue: null,
    reported: null,
    ...found,
  });
}

/** All quotations of one paragraph, added to `drafts` in reading order; `readings` are all paragraphs. */
export function buildDrafts(
  reading: Reading,
  reported: readonly Reported[],
  drafts: Draft[],
  lexicon: Lexicon,
  readings: readonly Reading[] = [],
): void {
  const queue = buildReports(reading, reported);
  for (let index = 0; index < reading.items.length; index += 1) {
    const item = reading.items[index];
    if (!item) continue;
    while (queue[0] && (queue[0].spans[0]?.start ?? 0) <= item.start + 1) {
      const draft = queue.shift();
      if (draft) joinContinued(draft, drafts, reading);
    }
    if (!item.stretch) continue;
    const here = drafts
      .slice(-mostOpen)
      .filter((draft) => draft.spans.at(-1)?.paragraph === reading.paragraph);
    if (
      here.some((draft) => covers(draft, item)) ||
      queue.slice(0, mostOpen).some((draft) => covers(draft, item))
    )
      continue;
    draftUnclaimed(readings, reading, index, drafts, lexicon);
  }
  drafts.push(...queue);
}

import { endsInComma } from './clause-end';
import type { Draft } from './drafts';
import { findBegun } from './find-mention';
import { looksFinite } from './has-verb';
import type { Item, Reading } from './items';
import { isNamed } from './judge-stretch';
import { type Lexicon, Word } from './lexicon';
import { spanRegion } from './region-span';
import { type Region, sentenceEnd, sentenceStart, trim } from './reported';

/** Whether a sentence's marked words stand behind nothing but what links it: "Instead, “they simply gave up”". */
function isLed(items: readonly Item[], from: number, index: number, lexicon: Lexicon): boolean {
  return !items
    .slice(from, index)
    .some((item) => looksFinite(item, lexicon) || item.is & (Word.finite | Word.infinitive));
}

/** The sentence around marked words that others lead up to or follow at once; null where it is another's. */
function partlyMarked(reading: Reading, index: number, lexicon: Lexicon): Region | null {
  const { items, text } = reading;
  const item = items[index];
  const from = sentenceStart(items, index);
  const to = sentenceEnd(items, index);
  if (!item?.stretch || isNamed(text, item.stretch)) return null;
  const follows = items[index + 1]?.kind === 'word' && index + 1 < to;
  if (from === index) return follows && !endsInComma(item, text) ? trim(items, { from, to }) : null;
  return isLed(items, from, index, lexicon) ? trim(items, { from, to }) : null;
}

/**
 * Lets a sentence partly in marks go on with the quotation right before it, which is no longer
 * verbatim throughout: “…,” she said. Instead, “they simply gave up.” Whether one was there.
 */
export function goOn(reading: Reading, index: number, drafts: Draft[], lexicon: Lexicon): boolean {
  const start = sentenceStart(reading.items, index);
  const draft = start > 0 ? findBegun(reading, drafts, start) : null;
  const region = partlyMarked(reading, index, lexicon);
  if (draft?.kind !== 'direct' || !draft.cue || !region) return false;
  const { span, quoted } = spanRegion(reading, region);
  if ((draft.spans.at(-1)?.end ?? 0) > span.start) return false;
  drafts[drafts.indexOf(draft)] = {
    ...draft,
    kind: 'mixed',
    spans: [...draft.spans, span],
    quoted: [...draft.quoted, ...quoted],
  };
  return true;
}

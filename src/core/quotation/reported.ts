import type { Cue } from './cue';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/** Items of one sentence that carry reported words; `to` is exclusive. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** What a cue reports: before it, after it, or around it. */
export interface Reported {
  readonly cue: Cue;
  readonly regions: readonly Region[];
}

/** What a paragraph's clauses are read by. */
export interface Clauses {
  readonly items: readonly Item[];
  readonly text: string;
  /** By the item of their verb. */
  readonly cues: ReadonlyMap<number, Cue>;
  readonly lexicon: Lexicon;
}

/** Most items between a cue and the comma or colon that announces its quotation. */
export const farthestColon = 12;

/** Most items from a conjunction or relative to the marked words that it joins. */
export const farthestJoined = 4;

/** First item of the sentence that `index` is in. */
export function sentenceStart(items: readonly Item[], index: number): number {
  let start = index;
  while (start > 0 && items[start - 1]?.sentence === items[index]?.sentence) start -= 1;
  return start;
}

/** Index after the last item of the sentence that `index` is in. */
export function sentenceEnd(items: readonly Item[], index: number): number {
  let end = index;
  while (end < items.length && items[end]?.sentence === items[index]?.sentence) end += 1;
  return end;
}

const edge = /^[.,;:!?…—–―-]$/;

/** A region without signs at its ends; null where nothing else is left. */
export function trim(items: readonly Item[], region: Region): Region | null {
  let { from, to } = region;
  while (from < to && edge.test(items[from]?.text ?? '')) from += 1;
  while (to > from && edge.test(items[to - 1]?.text ?? '')) to -= 1;
  return from < to ? { from, to } : null;
}

/** Whether a cue can report without quote marks. */
export function reportsClauses(cue: Cue): boolean {
  const { takes } = cue.verb;
  return takes.has('clause') || takes.has('bare') || takes.has('infinitive');
}

/** Index after a cue and a source that follows it. */
export function afterCue(_items: readonly Item[], cue: Cue): number {
  if (cue.inverted && cue.source) return Math.max(cue.to, cue.source.to);
  return cue.to;
}

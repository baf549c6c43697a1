import type { Cue } from './cue';
import { findNamed } from './find-named';
import { findPhraseReports } from './find-source-phrases';
import { followingStretch } from './following-stretch';
import type { Item, Reading } from './items';
import { continuation, isFinished, isLink, joined, leftRegion } from './left-region';
import type { Lexicon } from './lexicon';
import { afterCue, type Clauses, type Region, type Reported, sentenceEnd } from './reported';
import { rightRegion } from './right-region';
import { skipAddressee, skipAdjuncts } from './skip-adjuncts';

/** Whether the cue stands aside from the words: "…, she said, …" or "…, she said." */
function standsAside(items: readonly Item[], cue: Cue, end: number): boolean {
  let at = afterCue(items, cue);
  if (cue.verb.addressee) at = skipAddressee(items, at);
  at = skipAdjuncts(items, at, end);
  return at >= end || /^[,.;]$/.test(items[at]?.text ?? '.');
}

function regionsOf(clauses: Clauses, cue: Cue, floor: number): Region[] {
  const { items, text } = clauses;
  const end = sentenceEnd(items, cue.at);
  const after = followingStretch(items, cue, end, text);
  const left = leftRegion(clauses, cue, floor);
  const right = (): Region[] => {
    const found = after ?? rightRegion(clauses, cue, end);
    return found ? [...findNamed(items, cue, found)] : [];
  };
  if (!left) return right();
  if (items[left.to - 1]?.kind === 'stretch') {
    if (isFinished(items, left, text) && (after || !standsAside(items, cue, end))) return right();
    const more = after ?? joined(clauses, cue, end);
    return more ? [left, more] : [left];
  }
  const linked = items
    .slice(left.from, left.to)
    .every((item) => isLink(item) || item.kind === 'sign');
  if (after && linked) return [after];
  const inner = after ? items[after.from]?.stretch : null;
  const goesOn = inner && /^\p{Ll}/u.test(text.slice(inner.start, inner.start + 1));
  if (after && !goesOn) return [after];
  if (!standsAside(items, cue, end)) return right();
  const more = joined(clauses, cue, end) ?? continuation(clauses, cue, end);
  return more ? [left, more] : [left];
}

/** What each cue of a paragraph reports. */
export function findReported(reading: Reading, cues: readonly Cue[], lexicon: Lexicon): Reported[] {
  const { items, text } = reading;
  const clauses = { items, text, cues: new Map(cues.map((cue) => [cue.at, cue])), lexicon };
  const result: Reported[] = [];
  let floor = 0;
  for (const cue of cues) {
    const regions = regionsOf(clauses, cue, floor);
    if (regions.length === 0) continue;
    result.push({ cue, regions });
    floor = Math.max(afterCue(items, cue), regions.at(-1)?.to ?? 0);
  }
  return [...result, ...findPhraseReports(reading, lexicon)];
}

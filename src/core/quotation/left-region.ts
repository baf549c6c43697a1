import type { Stretch } from '../text/stretch';
import { clauseEnd, endsInComma } from './clause-end';
import type { Cue } from './cue';
import { isFragment } from './has-verb';
import type { Item } from './items';
import { isNamed } from './judge-stretch';
import { leavesClause } from './leaves-clause';
import { Word } from './lexicon';
import { afterCue, type Clauses, type Region, sentenceStart, trim } from './reported';
import { afterDateline } from './sentence-subject';
import { skipAddressee, skipAdjuncts } from './skip-adjuncts';

/** Where a quotation begins that a colon or dash announces and a cue follows: "The verdict: “No,” he said." */
function afterColon(items: readonly Item[], start: number, end: number): number {
  for (let i = start; i < end - 1; i += 1) {
    if (/^[:—–―-]$/.test(items[i]?.text ?? '') && items[i + 1]?.kind === 'stretch') {
      if (items.slice(i + 1, end).every((item) => item.kind === 'stretch' || item.kind === 'sign'))
        return i + 1;
    }
  }
  return start;
}

/** "Yet, “…,” he said": a word that links sentences and is none of the words. */
export function isLink(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.is & (Word.conjunction | Word.adverb)) !== 0;
}

/** Whether a cue may follow at once: no title or scare quote that belongs to the source itself. */
function endsLikeSpeech(stretch: Stretch, text: string): boolean {
  const inside = text.slice(stretch.start, stretch.end);
  return /[.,!?…—–―-]$/.test(inside) || inside.split(/\s+/).length >= 4;
}

/** A dash between marks and cue, with or without a comma: «…», — сказала. */
export function dashAfterStretch(items: readonly Item[], index: number): boolean {
  if (!/^[—–―-]$/.test(items[index]?.text ?? '')) return false;
  const before = items[index - 1];
  return (
    before?.kind === 'stretch' || (before?.text === ',' && items[index - 2]?.kind === 'stretch')
  );
}

/** “A.” “B,” he said: one stretch right after the other on one line. */
function isAdjacentStretch(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  return item?.kind === 'stretch' && before?.kind === 'stretch' && before.line === item.line;
}

/** Most words of a title that a scene or an apposition ends in: "Meet the Press". */
const longestTitle = 4;

/** Whether a title ends an opening that has no verb: "In a memo to “Night Watch,” Linden said". */
function setsScene(items: readonly Item[], start: number, opens: number, text: string): boolean {
  const { stretch } = items[opens - 1] ?? {};
  if (!stretch || start === opens - 1) return false;
  const inside = text.slice(stretch.start, stretch.end);
  const words = inside.split(/\s+/);
  if (words.length > longestTitle || !/^\p{Lu}/u.test(inside)) return false;
  return items
    .slice(start, opens - 1)
    .every(
      (item) => item.kind !== 'stretch' && !(item.is & (Word.finite | Word.helper | Word.pronoun)),
    );
}

/** What stands before an attribution and can be its words: “…,” he said; "…, she said"; null where nothing can. */
export function leftRegion(clauses: Clauses, cue: Cue, floor: number): Region | null {
  const { items, text } = clauses;
  if (cue.shared || !cue.source) return null;
  const { opens } = cue;
  const before = items[opens - 1];
  if (!before) return null;
  if (
    before.kind !== 'stretch' &&
    !dashAfterStretch(items, opens - 1) &&
    (before.text !== ',' || before.sentence !== items[cue.at]?.sentence)
  )
    return null;
  if (before.stretch && !endsLikeSpeech(before.stretch, text)) return null;
  let start = sentenceStart(items, opens - 1);
  if (setsScene(items, Math.max(start, floor), opens, text)) return null;
  while (start > floor && isAdjacentStretch(items, start)) start -= 1;
  start = afterDateline(items, start, opens);
  start = afterColon(items, Math.max(start, floor), opens);
  if (items[start + 1]?.text === ',' && items[start + 2]?.stretch && isLink(items[start]))
    start += 2;
  else if (items[start + 1]?.stretch && (items[start]?.is ?? 0) & Word.conjunction) start += 1;
  return trim(items, { from: start, to: endOfMarked(clauses, start, opens) });
}

/**
 * Index after marked words that end in a comma, where nothing but the speaker's description stands
 * between them and the attribution: “…,” the white-haired, cheerful man said.
 */
function endOfMarked({ items, text, lexicon }: Clauses, start: number, opens: number): number {
  const first = items[start];
  if (!first || !endsInComma(first, text) || start + 1 >= opens) return opens;
  const rest = items.slice(start + 1, opens);
  const plain = rest.every(
    (item) => item.kind === 'word' || item.kind === 'number' || item.text === ',',
  );
  const somebody = rest.some((item) => item.is & (Word.role | Word.group));
  return plain && somebody && isFragment(items, start + 1, opens, lexicon) ? start + 1 : opens;
}

/** Words after the cue that continue what stands before it: "Otherwise, she said, countries may …". */
export function continuation(clauses: Clauses, cue: Cue, end: number): Region | null {
  const { items } = clauses;
  if (cue.inverted) return null;
  let at = afterCue(items, cue);
  if (cue.verb.addressee) at = skipAddressee(items, at);
  at = skipAdjuncts(items, at, end);
  if (items[at]?.text !== ',') return null;
  const next = items[at + 1];
  if (!next || next.sentence !== items[cue.at]?.sentence) return null;
  if (leavesClause(clauses, at)) return null;
  if (next.kind === 'word' && next.is & (Word.participle | Word.relative | Word.conjunction))
    return null;
  if (next.kind === 'word' && next.base.endsWith('ing')) return null;
  return trim(items, { from: at + 1, to: clauseEnd(clauses, at + 1, end, cue) });
}

/**
 * Marked words that a conjunction or preposition joins on behind the cue: “…,” she said, but “we will
 * stay.” Null where another attribution or nothing marked follows.
 */
export function joined({ items, cues, text }: Clauses, cue: Cue, end: number): Region | null {
  const at = skipAdjuncts(items, afterCue(items, cue), end);
  const next = items[at + 1];
  if (items[at]?.text !== ',' || next?.kind !== 'word' || next.base === 'as') return null;
  if (!(next.is & (Word.conjunction | Word.preposition | Word.complementiser))) return null;
  const rest = items.slice(at + 1, end);
  const marked = rest.some(({ stretch }) => stretch && !isNamed(text, stretch));
  if (!marked || rest.some((_, i) => cues.has(at + 1 + i))) return null;
  return trim(items, { from: at + 1, to: end });
}

/** Whether the stretch before a cue is a sentence of its own that the cue says nothing of. */
export function isFinished(items: readonly Item[], left: Region, text: string): boolean {
  const { stretch } = items[left.to - 1] ?? {};
  return (
    stretch !== null &&
    stretch !== undefined &&
    /[.…]$/.test(text.slice(stretch.start, stretch.end))
  );
}

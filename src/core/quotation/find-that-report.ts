import { clauseEnd } from './clause-end';
import type { Cue } from './cue';
import type { Draft } from './drafts';
import { asVerb } from './find-noun-report';
import { findSource } from './find-source';
import { opensNoClause } from './find-that';
import { looksFinite } from './has-verb';
import type { Item, Reading } from './items';
import { type Lexicon, Word } from './lexicon';
import { readClauses } from './read-clauses';
import { spanRegion } from './region-span';
import { sentenceEnd, sentenceStart, trim } from './reported';
import { sentenceSubject } from './sentence-subject';

/** Most items from "that" to the marked words; farther ones are another clause's. */
const farthestMarked = 16;

/** Whether a word can govern "that": "accepted that", "ruling that", "her main point is that". */
function governs(item: Item | undefined, lexicon: Lexicon): item is Item {
  if (item?.kind !== 'word' || lexicon.attitudes.has(item.base)) return false;
  return looksFinite(item, lexicon) || (item.is & (Word.finite | Word.participle)) !== 0;
}

/** Index of the "that" whose clause holds the marked words; -1 where no verb governs one. */
function thatBefore(items: readonly Item[], index: number, lexicon: Lexicon): number {
  const start = Math.max(sentenceStart(items, index), index - farthestMarked);
  for (let at = index - 1; at > start; at -= 1) {
    const item = items[at];
    if (!item || item.text === ';') return -1;
    if (item.is & Word.complementiser && governs(items[at - 1], lexicon))
      return opensNoClause(items, at, lexicon) ? -1 : at;
  }
  return -1;
}

/**
 * A quotation for words in marks in a "that" clause of a verb that no list has, or that is no cue
 * here: "most members accepted that the plan was “the right direction”".
 */
export function findThatReport(reading: Reading, index: number, lexicon: Lexicon): Draft | null {
  const { items, paragraph } = reading;
  const from = thatBefore(items, index, lexicon);
  const verb = items[from - 1];
  if (from < 0 || !verb) return null;
  const at = from - 1;
  const source =
    findSource(items, at, at, from, [], lexicon).source ?? sentenceSubject(items, at, lexicon);
  if (!source) return null;
  const place = { at, from: at, to: from, opens: at, source, verb: asVerb };
  const cue: Cue = { ...place, form: 'finite', inverted: false, shared: false, negated: false };
  const end = clauseEnd(readClauses(reading, lexicon), from, sentenceEnd(items, from), cue);
  const region = trim(items, { from, to: end });
  if (!region || region.to <= index) return null;
  const { span, quoted } = spanRegion(reading, region);
  const said = { paragraph, start: verb.start, end: verb.end };
  const mention = { reading, phrase: source };
  return {
    kind: 'mixed',
    spans: [span],
    quoted,
    cue: said,
    mention,
    reported: null,
    from: null,
    via: 'marked',
  };
}

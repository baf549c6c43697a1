import { findCues } from './find-cues';
import type { Reading } from './items';
import type { Lexicon } from './lexicon';
import type { Clauses } from './reported';

/** What the bounds of a paragraph's clauses are read by, for words that none of its cues reports. */
export function readClauses({ items, text }: Reading, lexicon: Lexicon): Clauses {
  const cues = new Map(findCues(items, lexicon).map((cue) => [cue.at, cue]));
  return { items, text, cues, lexicon };
}

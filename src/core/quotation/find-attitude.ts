import { buildReports } from './build-reports';
import type { Cue } from './cue';
import type { Draft } from './drafts';
import { findNamed } from './find-named';
import { findSource } from './find-source';
import type { Item, Reading } from './items';
import type { CueVerb } from './languages/language';
import { type Lexicon, Word } from './lexicon';
import { readClauses } from './read-clauses';
import { type Clauses, sentenceEnd, sentenceStart } from './reported';
import { rightRegion } from './right-region';
import { sentenceSubject } from './sentence-subject';
import { chooseVerb, groupStart, isNoCue } from './verb-group';

/** Fewest words in marks that a thought holds of somebody's; a single one is the writer's distance. */
const fewestHeld = 2;

/** "went on to call": an infinitive that the sentence's subject reports by. */
function infinitiveCue(items: readonly Item[], at: number, lexicon: Lexicon): Cue | null {
  const verb = chooseVerb(items, at, lexicon);
  const source = verb && sentenceSubject(items, at, lexicon);
  if (!verb || !source) return null;
  const place = { at, from: at, to: at + 1 + verb.tail.length, opens: at };
  return { ...place, verb, form: 'finite', source, inverted: false, shared: true, negated: false };
}

function attitudeCue(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
  lexicon: Lexicon,
): Cue | null {
  const from = groupStart(items, at, lexicon);
  const to = at + 1;
  if (isNoCue(items, at, from, verb, lexicon)) return null;
  const { source, shared, inverted } = findSource(items, at, from, to, [], lexicon);
  if (!source || inverted) return null;
  const place = { at, from, to, opens: source.from };
  return { ...place, verb, form: 'finite', source, inverted, shared, negated: false };
}

function cueAt({ text, items }: Reading, at: number, index: number, lexicon: Lexicon): Cue | null {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital) return null;
  if ((items[at - 1]?.is ?? 0) & Word.infinitive) return infinitiveCue(items, at, lexicon);
  const verb = lexicon.attitudes.get(item.base);
  const { start = 0, end = 0 } = items[index]?.stretch ?? {};
  const held = text.slice(start, end).split(/\s+/).length >= fewestHeld;
  return verb && held ? attitudeCue(items, at, verb, lexicon) : null;
}

/**
 * A quotation for words in marks within what somebody thinks, finds or wants, or in an infinitive:
 * "feared it was “a trap”", "went on to call it “a trap”".
 */
export function findAttitude(reading: Reading, index: number, lexicon: Lexicon): Draft | null {
  const { items } = reading;
  const end = sentenceEnd(items, index);
  let clauses: Clauses | null = null;
  for (let at = sentenceStart(items, index); at < index; at += 1) {
    const cue = cueAt(reading, at, index, lexicon);
    if (!cue) continue;
    clauses ??= readClauses(reading, lexicon);
    const region = rightRegion(clauses, cue, end);
    if (!region || region.to <= index || region.from > index) continue;
    const [draft] = buildReports(reading, [{ cue, regions: findNamed(items, cue, region) }]);
    if (draft?.kind === 'mixed') return { ...draft, via: 'marked' };
  }
  return null;
}

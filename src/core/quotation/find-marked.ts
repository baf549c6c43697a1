import { endsInComma } from './clause-end';
import type { Draft } from './drafts';
import { findAttitude } from './find-attitude';
import { findNounReport } from './find-noun-report';
import { findSource } from './find-source';
import { findThatReport } from './find-that-report';
import { isReducedPassive } from './is-literal';
import type { Item, Reading } from './items';
import { isSpeech, isWhole } from './judge-stretch';
import type { CueVerb } from './languages/language';
import { type Lexicon, Word } from './lexicon';
import { spanRegion } from './region-span';

import { farthestJoined, type Region, sentenceStart } from './reported';
import { sentenceSubject } from './sentence-subject';

/** How far back from the marked words their verb is looked for, in items. */
const farthestVerb = 14;

/**
 * Fewest marked words taken for reported ones behind a verb that no list has: of two, 1 in 3 are on
 * training data, of three, 6 in 10.
 */
const fewestMarked = 3;

function isVerb(item: Item, before: Item | undefined, lexicon: Lexicon): boolean {
  if (item.kind !== 'word' || item.capital) return false;
  if (before && before.is & (Word.determiner | Word.possessive | Word.infinitive)) return false;
  if (before && before.kind === 'word' && before.is & Word.preposition) return false;
  if (item.is & (Word.finite | Word.participle)) return true;
  return lexicon.language.looksFinite?.(item.base) ?? false;
}

function findVerb(items: readonly Item[], index: number, lexicon: Lexicon): number {
  const sentence = items[index]?.sentence;
  for (let i = index - 1; i >= Math.max(0, index - farthestVerb); i -= 1) {
    const item = items[i];
    if (!item || item.sentence !== sentence || item.text === ';') return -1;
    if (isVerb(item, items[i - 1], lexicon)) return i;
  }
  return -1;
}

/** Whether "and" joins other words in marks: "leave his “den” and visit “the poorest town”". */
function joinsMarked(items: readonly Item[], and: number): boolean {
  const next = items.slice(and + 1, and + 1 + farthestJoined);
  const marked = next.findIndex((item) => item.kind === 'stretch');
  return marked >= 0 && !next.slice(0, marked).some((item) => item.is & Word.finite);
}

function endOfClause({ items, text }: Reading, index: number): number {
  const own = items[index];
  const sentence = own?.sentence;
  const next = items[index + 1];
  const listed = next?.kind === 'stretch' || ((next?.is ?? 0) & Word.conjunction) !== 0;
  if (own && endsInComma(own, text) && !listed) return index + 1;
  for (let i = index + 1; i < items.length; i += 1) {
    const item = items[i];
    if (!item || item.sentence !== sentence) return i;
    if (/^[,;:—–―-]$/.test(item.text)) return i;
    if (item.is & Word.conjunction && !joinsMarked(items, i)) return i;
  }
  return items.length;
}

/** Whether a verb governs a clause. */
function tells(verb: CueVerb): boolean {
  return verb.takes.has('clause');
}

/**
 * Whether a sentence in marks is only set off from the clause before it: "issued a statement, “We are
 * safe.”" Where a cue stands before, it is part of what is told.
 */
function isSetOff({ items, text }: Reading, index: number, lexicon: Lexicon): boolean {
  const { stretch, sentence } = items[index] ?? {};
  const [clause, comma] = items.slice(Math.max(0, index - 2), index);
  if (!stretch || comma?.text !== ',' || comma.sentence !== sentence) return false;
  if ((clause?.is ?? 0) & Word.complementiser) return false;
  const told = items
    .slice(sentenceStart(items, index), index)
    .some((item) => item.is & Word.finite && lexicon.cues.get(item.base)?.some(tells));
  return !told && isSpeech(text, stretch) && isWhole(text, stretch);
}

/** What the verb at `verb` reports: its object, or no more than a sentence that is set off from it. */
function regionOf(reading: Reading, verb: number, index: number, lexicon: Lexicon): Region {
  if (isSetOff(reading, index, lexicon)) return { from: index, to: index + 1 };
  const { items } = reading;
  let from = verb + 1;
  while (
    from < index &&
    (items[from]?.is ?? 0) & Word.adverb &&
    !((items[from]?.is ?? 0) & Word.determiner)
  )
    from += 1;
  let to = endOfClause(reading, index);
  while (to > index + 1 && items[to - 1]?.kind === 'sign') to -= 1;
  return { from, to };
}

/**
 * A quotation for words in marks that stand inside a clause without a cue: "questioned Trump's
 * “New York values”". The verb's object is what is reported, its subject who reports.
 */
function draftVerb(reading: Reading, index: number, lexicon: Lexicon): Draft | null {
  const { items, text, paragraph } = reading;
  const { stretch } = items[index] ?? {};
  if (!stretch || lexicon.language.looksFinite === undefined) return null;
  const verb = findVerb(items, index, lexicon);
  if (verb < 0 || isReducedPassive(items, verb) || items[verb + 1]?.base === 'by') return null;
  const count = text.slice(stretch.start, stretch.end).split(/\s+/).length;
  if (count < fewestMarked) return null;
  const region = regionOf(reading, verb, index, lexicon);
  const subject =
    findSource(items, verb, verb, verb + 1, [], lexicon).source ??
    sentenceSubject(items, verb, lexicon);
  const cue = items[verb];
  if (!cue || !subject) return null;
  const { span, quoted } = spanRegion(reading, region);
  return {
    kind: region.from === index && region.to === index + 1 ? 'direct' : 'mixed',
    spans: [span],
    quoted,
    cue: { paragraph, start: cue.start, end: cue.end },
    reported: null,
    mention: { reading, phrase: subject },
    from: null,
    via: 'marked',
  };
}

/** A quotation for words in marks that stand inside a clause without a cue, by noun, verb or attitude. */
export function draftMarked(reading: Reading, index: number, lexicon: Lexicon): Draft | null {
  return (
    findNounReport(reading, index, lexicon) ??
    (isSetOff(reading, index, lexicon) ? null : findThatReport(reading, index, lexicon)) ??
    draftVerb(reading, index, lexicon) ??
    findAttitude(reading, index, lexicon)
  );
}

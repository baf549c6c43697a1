import type { Cue } from './cue';
import { beforeApposition, setsScene } from './find-apposed';
import { findShared } from './find-shared';
import { isTitleInside } from './is-title-inside';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, type Phrase, readPhraseLeft, skipBracketsLeft } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';
import { isTime } from './skip-adjuncts';

/** Who a verb makes speak, and how that was told. */
export interface Found {
  readonly source: Phrase | null;
  readonly opens?: number;
  readonly inverted: boolean;
  readonly shared: boolean;
}

const nothing: Found = { source: null, inverted: false, shared: false };

/** Index after "on Monday" and the like, before a source that follows its cue. */
function skipTimes(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first?.kind !== 'word') return at;
  const named = (item: Item | undefined): boolean =>
    item?.capital === true &&
    (item.is & Word.notName) !== 0 &&
    !(item.is & (Word.determiner | Word.pronoun | Word.possessive));
  if (named(first)) return at + 1;
  return first.is & Word.preposition && named(items[at + 1]) ? at + 2 : at;
}

/** Most items of places and times between a cue and the source that follows it. */
const longestScene = 8;

/** Index of a name after places and times: "сказала у вівторок на нараді Марта Лозицька". */
function skipScene(items: readonly Item[], at: number): number {
  let i = at;
  while (i < Math.min(items.length, at + longestScene)) {
    const item = items[i];
    if (item?.kind !== 'word' || item.sentence !== items[at]?.sentence) return at;
    if (item.is & Word.preposition) {
      // What a preposition governs is no source, even with a capital.
      i += 2;
      continue;
    }
    if (isNameWord(item)) return i;
    if (item.is & (Word.role | Word.pronoun | Word.finite)) return Math.max(i, at);
    i += 1;
  }
  return at;
}

/** A body that speaks from within: «…», — повідомили в міністерстві. */
function bodyInside(items: readonly Item[], at: number): number {
  const body = items[at + 1];
  return items[at] && items[at].is & Word.preposition && body && body.is & Word.body ? at + 1 : at;
}

function sourceStart(items: readonly Item[], to: number, lexicon: Lexicon): number {
  const start = skipTimes(items, to);
  const first = items[start];
  if (!lexicon.language.order.cueFirstBeforeQuote || !first || !(first.is & Word.preposition))
    return start;
  const inside = bodyInside(items, start);
  return inside > start ? inside : skipScene(items, start);
}

function invertedSource(items: readonly Item[], to: number, lexicon: Lexicon): Phrase | null {
  const start = sourceStart(items, to, lexicon);
  const phrase =
    (items[start]?.is ?? 0) & Word.complementiser ? null : readPhraseRight(items, start);
  if (!phrase) return null;
  const first = items[phrase.from];
  // Subjects only: "said him" is no English, and "said it was" reports.
  return first && first.is & Word.pronoun && isObjectLike(items, phrase) ? null : phrase;
}

function isObjectLike(items: readonly Item[], phrase: Phrase): boolean {
  const after = items[phrase.to];
  return (
    after?.kind === 'word' &&
    after.sentence === items[phrase.from]?.sentence &&
    !(after.is & Word.preposition)
  );
}

/** A helper before the source whose perfect closes the clause: “…”, hat Brandner gesagt. */
function helperOpens(
  items: readonly Item[],
  at: number,
  source: Phrase,
  lexicon: Lexicon,
): boolean {
  const helper = items[source.from - 1];
  if (!lexicon.language.order.cueFirstBeforeQuote || !helper) return false;
  return (helper.is & Word.helper) !== 0 && ((items[at]?.is ?? 0) & Word.perfect) !== 0;
}

/** A name that is also a common word, where only a name can stand: “…,” Will wrote. */
function capitalAfterMarks(items: readonly Item[], from: number): Phrase | null {
  const [marked, name] = items.slice(from - 2, from);
  return from > 1 && marked?.kind === 'stretch' && name?.capital && !(name.is & Word.pronoun)
    ? { from: from - 1, to: from }
    : null;
}

/** Index of the item behind the source once times are left out: "Linden on Wednesday | said". */
function skipTimesLeft(items: readonly Item[], from: number): number {
  let end = from;
  while (isTime(items[end - 1]) && !items[end - 1]?.clitic) end -= 1;
  if (end === from) return from;
  const preposition = items[end - 1];
  return preposition && preposition.is & Word.preposition ? end - 1 : end;
}

/** Who speaks to an outlet: "a source speaking to the Herald said". */
function beforeParticiple(items: readonly Item[], phrase: Phrase): Phrase | null {
  const [speaking, to] = items.slice(phrase.from - 2, phrase.from);
  if (!to || !speaking || !(to.is & Word.preposition) || !speaking.base.endsWith('ing'))
    return null;
  return readPhraseLeft(items, phrase.from - 2);
}

function subjectLeft(items: readonly Item[], from: number): Phrase | null {
  const end = skipTimesLeft(items, skipBracketsLeft(items, from - 1) + 1);
  const phrase = readPhraseLeft(items, end);
  return (phrase && (beforeParticiple(items, phrase) ?? phrase)) ?? capitalAfterMarks(items, from);
}

/** A closing mark whose opening one is lost: "The bridge will open,” said Linden." */
function isStrayMark(items: readonly Item[], at: number): boolean {
  return /^[”"»]$/.test(items[at]?.text ?? '') && /^[.,!?…]$/.test(items[at - 1]?.text ?? '');
}

function joinsClause(item: Item | undefined): boolean {
  return item !== undefined && (item.is & Word.conjunction) !== 0 && !item.capital;
}

/** Who a verb makes speak. */
export function findSource(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  known: readonly Cue[],
  lexicon: Lexicon,
): Found {
  const before = items[from - 1];
  const sentence = items[at]?.sentence;
  const opensHere =
    !before ||
    before.sentence !== sentence ||
    before.kind === 'stretch' ||
    isStrayMark(items, from - 1);
  const shared = (): Found => findShared(items, { at, from, to }, known, lexicon);
  if (items[at]?.is && items[at].is & Word.participle && !(items[at].is & Word.finite)) {
    const helped = items.slice(from, at).some((item) => item.is & Word.passive);
    if (!helped && !/'[sm]|'re/.test(before?.clitic ?? '')) return shared();
  }
  if (before?.kind === 'stretch' && isTitleInside(items, from - 1)) {
    const apposed = beforeApposition(items, from - 1, lexicon);
    if (apposed) return { ...apposed, inverted: false, shared: false };
  }
  if (opensHere || before.text === ',') {
    const phrase = invertedSource(items, to, lexicon);
    if (opensHere) return phrase ? { source: phrase, inverted: true, shared: false } : nothing;
    const apposed = beforeApposition(items, from - 1, lexicon);
    if (apposed) return { ...apposed, inverted: false, shared: false };
    return phrase ? { source: phrase, inverted: true, shared: false } : shared();
  }
  if (before.text === ';') return shared();
  if (/^[—–―-]$/.test(before.text)) {
    const apposed = beforeApposition(items, from - 1, lexicon);
    if (apposed) return { ...apposed, inverted: false, shared: false };
    const phrase = invertedSource(items, to, lexicon);
    return phrase ? { source: phrase, inverted: true, shared: false } : nothing;
  }
  if (before.is & Word.conjunction && !isNameWord(before)) return shared();
  const phrase = subjectLeft(items, from);
  // "and in a statement praised": the subject is the clause's before.
  if (phrase && setsScene(items, phrase, lexicon) && joinsClause(items[phrase.from - 2]))
    return shared();
  if (
    lexicon.language.order.cueFirstBeforeQuote &&
    (!phrase || setsScene(items, phrase, lexicon))
  ) {
    const after = invertedSource(items, to, lexicon);
    if (after) return { source: after, inverted: true, shared: false };
  }
  if (phrase && helperOpens(items, at, phrase, lexicon))
    return { source: phrase, opens: phrase.from - 1, inverted: false, shared: false };
  return phrase ? { source: phrase, inverted: false, shared: false } : nothing;
}

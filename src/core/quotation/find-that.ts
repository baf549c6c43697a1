import type { Cue } from './cue';
import { looksFinite } from './has-verb';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { isInfinitive, isTime } from './skip-adjuncts';

/** Most items between a cue and the "…, that" of a language that sets a comma before it. */
const farthestThat = 8;

/** Index of a complementiser behind a comma: "сказав журналістам, що", "sagte am Montag, dass". */
export function thatAfterComma(items: readonly Item[], at: number, end: number, cue: Cue): number {
  if (!cue.verb.takes.has('clause')) return -1;
  for (let i = at; i < Math.min(end - 1, at + farthestThat); i += 1) {
    const item = items[i];
    if (!item || item.kind === 'stretch' || (i > at && item.is & Word.finite)) return -1;
    if (item.text === ',') return (items[i + 1]?.is ?? 0) & Word.complementiser ? i + 1 : -1;
  }
  return -1;
}

/** Most items of an aside between a cue and its "that". */
const farthestAside = 24;

/** Index of a complementiser behind an aside: "told Linden – who was on a boat – that"; -1 without one. */
export function thatAfterAside(items: readonly Item[], at: number, end: number): number {
  const opens = items[at]?.text ?? '';
  if (!/^[,—–―-]$/.test(opens) || !((items[at + 1]?.is ?? 0) & Word.relative)) return -1;
  for (let i = at + 1; i < Math.min(end - 1, at + farthestAside); i += 1) {
    if (items[i]?.kind === 'stretch') return -1;
    if (items[i]?.text === opens) return (items[i + 1]?.is ?? 0) & Word.complementiser ? i + 1 : -1;
  }
  return -1;
}

/** Most items of what stands between commas before "that": "said on Friday in Orm, Norway, that". */
const farthestScene = 16;

/** Index of a complementiser that a comma sets off from its cue; -1 where a verb stands between. */
export function thatAfterScene(items: readonly Item[], at: number, end: number, cue: Cue): number {
  if (!cue.verb.takes.has('clause')) return -1;
  for (let i = at; i < Math.min(end - 1, at + farthestScene); i += 1) {
    const item = items[i];
    if (!item || item.kind === 'stretch' || item.is & Word.relative) return -1;
    if (item.text === ',' && (items[i + 1]?.is ?? 0) & Word.complementiser) return i + 1;
    if (item.is & Word.finite) return -1;
  }
  return -1;
}

/** Whether "that" opens no clause of its own: "a plan that was", "a plan that failed", "about that plan". */
export function opensNoClause(items: readonly Item[], that: number, lexicon: Lexicon): boolean {
  const next = items[that + 1];
  const before = items[that - 1];
  if (!next || next.is & (Word.pronoun | Word.determiner | Word.possessive)) return false;
  if (looksFinite(next, lexicon) || next.is & (Word.finite | Word.helper)) return true;
  return before?.kind === 'word' && (before.is & Word.preposition) !== 0;
}

/**
 * Index of a complementiser behind whoever is spoken to, or a longer time and place: "told a hall in
 * Orm on Monday that", "said in an interview taped before the vote that"; -1 where a verb or another
 * clause stands between.
 */
export function thatAfterOccasion(
  items: readonly Item[],
  at: number,
  end: number,
  cue: Cue,
  lexicon: Lexicon,
): number {
  const opens = items[at];
  const leads =
    opens &&
    (opens.is & (Word.preposition | Word.adverb) || isTime(opens) || isTime(items[at + 1]));
  if (!cue.verb.takes.has('clause') || cue.inverted || !(leads || cue.verb.addressee)) return -1;
  const breaks = Word.helper | Word.finite | Word.interrogative | Word.infinitive | Word.pronoun;
  for (let i = at; i < Math.min(end - 1, at + farthestAside); i += 1) {
    const item = items[i];
    if (!item || item.kind === 'stretch' || /^[:;]$/.test(item.text)) return -1;
    if (item.is & Word.complementiser) return opensNoClause(items, i, lexicon) ? -1 : i;
    const noun = (items[i - 1]?.is ?? 0) & (Word.determiner | Word.possessive);
    if (item.is & breaks && !item.capital && !noun) return -1;
  }
  return -1;
}

/**
 * Index of the infinitive that whoever is spoken to is asked for: "urged those who wait | to stay",
 * "told voters | not to leave"; -1 where a finite verb or a sign stands between.
 */
export function infinitiveBehindAddressee(
  items: readonly Item[],
  at: number,
  end: number,
  cue: Cue,
  lexicon: Lexicon,
): number {
  if (cue.inverted || !cue.verb.addressee || !cue.verb.takes.has('infinitive')) return -1;
  const breaks = Word.finite | Word.helper | Word.complementiser | Word.interrogative;
  for (let i = at; i < Math.min(end - 1, at + farthestThat); i += 1) {
    const item = items[i];
    if (item?.kind !== 'word' && item?.kind !== 'number') return -1;
    const marked = (item.is & Word.infinitive) !== 0 && items[i + 1]?.kind === 'stretch';
    if (i > at && (marked || isInfinitive(items, i)))
      return (items[i - 1]?.is ?? 0) & Word.negation ? i - 1 : i;
    const subject = i > at && item.is & Word.pronoun && !(item.is & Word.possessive);
    if (item.is & breaks || subject || looksFinite(item, lexicon)) return -1;
  }
  return -1;
}

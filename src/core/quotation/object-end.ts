import { endsInComma } from './clause-end';
import { looksFinite } from './has-verb';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import type { Clauses } from './reported';
import { farthestJoined } from './reported';
import { isTime, skipAdjuncts } from './skip-adjuncts';

/** Whether "and" behind marked words joins others in marks: “soft” and “weak”. */
function joinsStretch(items: readonly Item[], index: number): boolean {
  const and = items[index + 1]?.base;
  if (and !== 'and' && and !== 'or' && and !== 'but') return false;
  return items.slice(index + 2, index + 2 + farthestJoined).some((item) => item.kind === 'stretch');
}

/** Whether what follows the marked words tells when or where they were said: "on Sunday", "in a speech". */
function tellsOccasion(items: readonly Item[], at: number): boolean {
  if (!((items[at]?.is ?? 0) & Word.preposition)) return isTime(items[at]);
  const to = skipAdjuncts(items, at, at + farthestJoined);
  return items
    .slice(at + 1, Math.max(at + 3, to))
    .some((item) => isTime(item) || (item.is & Word.speechNoun) !== 0);
}

/** Whether a plain object ends with the marked words at `index`. */
function endsWithStretch(clauses: Clauses, index: number): boolean {
  const { items, text } = clauses;
  const item = items[index];
  const next = items[index + 1];
  if (!item || joinsStretch(items, index)) return false;
  if (next?.kind !== 'word' || endsInComma(item, text)) return true;
  return tellsOccasion(items, index + 1);
}

/** "accused him of a “smear” while she …" */
function contrasts(item: Item | undefined, { language }: Lexicon): boolean {
  if (!item || !(item.is & Word.conjunction)) return false;
  return (language.clauseBreaks?.has(item.base) ?? false) && !language.asWords?.has(item.base);
}

/** A dash between spaces behind marked words: "the “clown” label – a word he …". */
function breaksAtDash({ items, text }: Clauses, index: number): boolean {
  const item = items[index];
  return item !== undefined && /^[—–―-]$/.test(item.text) && text[item.end] === ' ';
}

/** Most items of an apposition within an object. */
const longestApposition = 14;

/**
 * Index of the comma that ends an apposition opened by the one at `index`, with the marked words
 * right behind: "called the mayor, Otto Brandvik, “driven”"; -1 where none does.
 */
function endOfApposition({ items, lexicon }: Clauses, index: number, to: number): number {
  for (let i = index + 1; i < Math.min(to, index + longestApposition); i += 1) {
    const item = items[i];
    const clause = (item?.is ?? 0) & (Word.finite | Word.complementiser);
    if (!item || item.kind === 'stretch' || clause || looksFinite(item, lexicon)) return -1;
    if (item.text !== ',') continue;
    const next = items[i + 1];
    const goesOn = next && /^(?:of|as|for)$/.test(next.base);
    return next?.kind === 'stretch' || goesOn ? i : -1;
  }
  return -1;
}

/** Where a plain object ends: “called him a ‘clown’ of the first order | on Sunday”. */
export function endOfObject(clauses: Clauses, from: number, to: number): number {
  const { items, lexicon } = clauses;
  let marked = false;
  for (let i = from; i < to; i += 1) {
    const item = items[i];
    const next = items[i + 1];
    if (item?.kind === 'stretch' && endsWithStretch(clauses, i)) return i + 1;
    if (marked && breaksAtDash(clauses, i)) return i;
    marked ||= item?.kind === 'stretch';
    if (i > from && item?.text === ',') {
      const closes = marked ? -1 : endOfApposition(clauses, i, to);
      if (closes < 0) return i;
      i = closes;
      continue;
    }
    if (i > from && contrasts(item, lexicon)) return i;
    const and = item?.base === 'and' || item?.base === 'but';
    if (and && (looksFinite(next, lexicon) || (next && next.is & Word.pronoun))) return i;
  }
  return to;
}

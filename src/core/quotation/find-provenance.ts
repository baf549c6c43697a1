import type { Draft } from './drafts';
import type { Item, Reading } from './items';
import { isOutletWord } from './languages/outlets';
import { type Lexicon, Word } from './lexicon';
import { isNameWord } from './noun-phrases';

/** Most items after a cue in which the outlet is looked for. */
const farthest = 24;

/** Most words of an outlet's name. */
const longestName = 6;

interface Name {
  readonly from: number;
  readonly to: number;
}

/** A name that begins at `from`, "the" before it left out; `to` is exclusive. */
function readOutlet(items: readonly Item[], from: number): Name | null {
  let start = from;
  while (items[start] && (items[start]?.is ?? 0) & Word.determiner && !startsName(items, start))
    start += 1;
  let to = start;
  while (
    to - start < longestName &&
    isPart(items[to]) &&
    items[to]?.sentence === items[from]?.sentence
  )
    to += 1;
  return to > start ? { from: start, to } : null;
}

/** "The" of "The Vell Courier", where the capital is not a sentence's first. */
function startsName(items: readonly Item[], at: number): boolean {
  return items[at]?.capital === true && isNameWord(items[at + 1]);
}

function isPart(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.capital &&
    (isNameWord(item) || /^(?:the|die|der)$/.test(item.base))
  );
}

function isOutlet(items: readonly Item[], name: Name): boolean {
  const around = items.slice(name.from, name.to + 1);
  return around.some(
    (item, i) => isOutletWord(item.base) && (i < name.to - name.from || !item.capital),
  );
}

function phraseAt(
  items: readonly Item[],
  at: number,
  phrases: Lexicon['language']['provenancePhrases'],
): number {
  for (const words of phrases) {
    if (words.every((word, i) => items[at + i]?.base === word)) return words.length;
  }
  return 0;
}

/** "to", "with" and the like after which an outlet, and nobody else, is who passed the words on. */
function addresses(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'word' && (before.is & (Word.preposition | Word.infinitive)) !== 0;
}

function nameText(text: string, items: readonly Item[], name: Name): string {
  const last = items[name.to - 1];
  return text.slice(items[name.from]?.start, (last?.end ?? 0) - (last?.clitic.length ?? 0));
}

/** The outlet before "quoted Castellan as saying", whose cue is "saying". */
function findQuoter(items: readonly Item[], at: number): Name | null {
  if (items[at - 1]?.base !== 'as') return null;
  for (let i = at - 2; i > 0 && items[i]?.sentence === items[at]?.sentence; i -= 1) {
    if (!/^(?:quoted|quotes|cited|cites)$/.test(items[i]?.base ?? '')) continue;
    if (items[i + 1]?.base === 'by') return readOutlet(items, i + 2);
    let from = i;
    while (from > 0 && isPart(items[from - 1])) from -= 1;
    const name = { from, to: i };
    return from < i && isOutlet(items, name) ? name : null;
  }
  return null;
}

function isReported({ spans }: Draft, paragraph: number, item: Item): boolean {
  return spans.some(
    (span) => span.paragraph === paragraph && span.start <= item.end && item.start < span.end,
  );
}

/** Index of the first word that ends at `end` or later; -1 without one. Items stand in reading order. */
function firstWordTo(items: readonly Item[], end: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  while (low < items.length && items[low]?.kind !== 'word') low += 1;
  return low < items.length ? low : -1;
}

/**
 * Who passed a draft's words on, beside its cue: “told Reuters”, “via TASS”, “in an interview
 * with The Vell Courier”; null where nobody is named.
 */
export function findProvenance(reading: Reading, draft: Draft, lexicon: Lexicon): string | null {
  const { items, text, paragraph } = reading;
  const { cue } = draft;
  const at = cue ? firstWordTo(items, cue.end) : -1;
  if (at < 0) return null;
  const quoter = findQuoter(items, at);
  if (quoter) return nameText(text, items, quoter);
  const { provenancePhrases } = lexicon.language;
  let beside = true;
  for (let i = at + 1; i < Math.min(items.length, at + farthest); i += 1) {
    const item = items[i];
    if (!item || item.sentence !== items[at]?.sentence) return null;
    if (isReported(draft, paragraph, item) || /^[,:]$/.test(item.text)) {
      beside = false;
      continue;
    }
    const credited = phraseAt(items, i, provenancePhrases);
    const name = readOutlet(items, i + credited);
    if (!name) continue;
    const told = beside && (i === at + 1 || addresses(items, i)) && isOutlet(items, name);
    if (credited > 0 || told) return nameText(text, items, name);
    if (isPart(item)) i = name.to - 1;
  }
  return null;
}

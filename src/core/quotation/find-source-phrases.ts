import type { Cue } from './cue';
import { isFragment } from './has-verb';
import type { Item, Reading } from './items';
import type { CueVerb } from './languages/language';
import type { Lexicon } from './lexicon';
import { readPhraseRight } from './read-phrase-right';
import type { Reported } from './reported';

/** How a source phrase reports: any words may stand beside it. */
const phraseVerb: CueVerb = {
  finite: [],
  participles: [],
  perfect: [],
  tail: [],
  takes: new Set(['quote', 'clause', 'bare']),
  force: 'assert',
  addressee: false,
};

/** Words of the source phrase that begins at `index`, 0 where none does. */
export function opensSourcePhrase(items: readonly Item[], index: number, lexicon: Lexicon): number {
  for (const { words } of lexicon.language.sourcePhrases) {
    if (items[index]?.base !== words[0]) continue;
    if (words.every((word, i) => items[index + i]?.base === word)) return words.length;
  }
  return 0;
}

/** First item after the source and all that is apposed to it, up to the comma before the words. */
function endOfOpening(
  items: readonly Item[],
  from: number,
  end: number,
  verbFollows: boolean,
): number {
  // "Laut Linden wird die Brücke öffnen": the clause begins at once.
  if (verbFollows && items[from]?.kind === 'word' && !items[from]?.capital) return from;
  for (let i = from; i < end; i += 1) {
    if (items[i]?.kind === 'stretch') return i;
    if (items[i]?.text === ',' || items[i]?.text === ':') return i + 1;
  }
  return end;
}

/** What "according to" and the like report in a paragraph. */
export function findPhraseReports(reading: Reading, lexicon: Lexicon): Reported[] {
  const { items } = reading;
  const result: Reported[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const length = opensSourcePhrase(items, at, lexicon);
    if (length === 0) continue;
    const source = readPhraseRight(items, at + length);
    if (!source) continue;
    const cue: Cue = {
      at,
      from: at,
      to: at + length,
      verb: phraseVerb,
      form: 'finite',
      source,
      opens: at,
      inverted: true,
      shared: false,
      negated: false,
    };
    const regions = regionsBeside(items, cue, source.to, lexicon);
    if (regions.length > 0) result.push({ cue, regions });
  }
  return result;
}

function regionsBeside(
  items: readonly Item[],
  cue: Cue,
  after: number,
  lexicon: Lexicon,
): Reported['regions'] {
  const verbFollows = lexicon.language.order.commaBeforeClause === 'bare';
  const sentence = items[cue.at]?.sentence;
  let start = cue.at;
  while (start > 0 && items[start - 1]?.sentence === sentence) start -= 1;
  let end = cue.at;
  while (end < items.length && items[end]?.sentence === sentence) end += 1;
  const before = items[cue.at - 1];
  if (
    start === cue.at ||
    (before?.text !== ',' && before?.kind !== 'stretch' && cue.at - start < 3)
  ) {
    // After "“…” " the sentence before may be the words.
    if (
      start === cue.at &&
      items[start - 1]?.kind === 'stretch' &&
      endOfOpening(items, after, end, verbFollows) >= end
    ) {
      return [{ from: start - 1, to: start }];
    }
    const from = endOfOpening(items, after, end, verbFollows);
    return trimmed(items, from, end);
  }
  const left = trimmed(items, start, cue.at);
  const goesOn =
    items[after]?.text === ',' &&
    items[after + 1]?.kind === 'word' &&
    before?.text === ',' &&
    (startsVerb(items[after + 1]) || isFragment(items, start, cue.at, lexicon));
  return goesOn ? [...left, ...trimmed(items, after + 1, end)] : left;
}

/** "The plan, according to Linden, would cost …": the clause goes on with its verb. */
function startsVerb(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    /^(?:is|are|was|were|will|would|has|have|had|could|can|may|might|should|must|did|does)$/.test(
      item.base,
    )
  );
}

function trimmed(items: readonly Item[], from: number, to: number): { from: number; to: number }[] {
  let start = from;
  let end = to;
  const edge = /^[.,;:!?…—–―-]$/;
  while (start < end && edge.test(items[start]?.text ?? '')) start += 1;
  while (end > start && edge.test(items[end - 1]?.text ?? '')) end -= 1;
  return start < end ? [{ from: start, to: end }] : [];
}

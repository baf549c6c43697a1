import { isHeadline } from './is-headline';
import type { Item } from './items';
import type { CueVerb } from './languages/language';
import type { Lexicon } from './lexicon';
import { Word } from './lexicon';
import {
  isNameWord,
  type Phrase,
  readPhraseLeft,
  readPhraseRight,
  skipBracketsLeft,
} from './noun-phrases';

/** A reporting verb in its clause, with whoever it makes speak. */
export interface Cue {
  /** Item of the verb itself. */
  readonly at: number;
  /** Items of the verb group with helpers before and tail after; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly verb: CueVerb;
  readonly form: 'finite' | 'participle';
  readonly source: Phrase | null;
  /** First item of the attribution: of the source with what is apposed to it, or of the verb group. */
  readonly opens: number;
  /** Whether the source follows: “…,” said Ushakov. */
  readonly inverted: boolean;
  /** Whether the source was taken from the clause before: "…, adding that". */
  readonly shared: boolean;
  readonly negated: boolean;
}

/** Most commas that an apposition between a source and its cue is looked for behind. */
const mostCommas = 6;

const between = Word.helper | Word.adverb | Word.negation;

function isAdverb(item: Item, lexicon: Lexicon): boolean {
  const { adverbEnding } = lexicon.language;
  return (
    (item.is & Word.adverb) !== 0 ||
    (adverbEnding !== '' &&
      !item.capital &&
      item.base.length > 4 &&
      item.base.endsWith(adverbEnding))
  );
}

/** Index of the first item of the verb group whose verb stands at `at`. */
function groupStart(items: readonly Item[], at: number, lexicon: Lexicon): number {
  let from = at;
  while (from > 0) {
    const before = items[from - 1];
    if (!before || before.kind !== 'word' || before.sentence !== items[at]?.sentence) break;
    if (!(before.is & between) && !isAdverb(before, lexicon)) break;
    if (before.is & Word.pronoun || (before.capital && before.is & Word.notName)) break;
    from -= 1;
  }
  return from;
}

function tailMatches(items: readonly Item[], at: number, verb: CueVerb): boolean {
  return verb.tail.every((word, i) => items[at + 1 + i]?.base === word);
}

function chooseVerb(items: readonly Item[], at: number, lexicon: Lexicon): CueVerb | null {
  const item = items[at];
  if (!item) return null;
  let best: CueVerb | null = null;
  for (const verb of lexicon.cues.get(item.base) ?? []) {
    if (!tailMatches(items, at, verb)) continue;
    if (!best || verb.tail.length > best.tail.length) best = verb;
  }
  return best;
}

/** Whether what stands before a bare form can be its subject or helper: "officials say", "would say". */
function takesBareForm(items: readonly Item[], at: number, from: number): boolean {
  if (items.slice(from, at).some((item) => item.is & Word.helper)) return true;
  const before = items[from - 1];
  if (!before) return items[at + 1]?.capital === true;
  if (before.kind === 'stretch' || before.text === ',' || before.text === ')') return true;
  if (before.is & (Word.group | Word.relative | Word.conjunction)) return true;
  if (before.is & Word.pronoun) return !/^(?:he|she|it)$/.test(before.base) || before.clitic !== '';
  if (items[from - 2]?.is && (items[from - 2]?.is ?? 0) & Word.conjunction && before.capital)
    return true;
  return before.kind === 'word' && before.base.endsWith('s') && !before.base.endsWith('ss');
}

/** A noun ("the report", "his claim") or an infinitive or passive, none of which reports here. */
function isNoCue(items: readonly Item[], at: number, from: number, verb: CueVerb): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item) return true;
  if (before?.kind === 'word') {
    if (before.is & (Word.infinitive | Word.possessive)) return true;
    if (before.is & Word.determiner && !(before.is & Word.group)) return true;
    if (
      before.clitic === "'s" &&
      !(before.is & Word.pronoun) &&
      item.is & Word.finite &&
      !item.base.endsWith('ed')
    ) {
      return true;
    }
    if (
      before.is & Word.preposition &&
      before.is !== Word.preposition + Word.adverb &&
      !(item.is & Word.participle)
    ) {
      return true;
    }
  }
  if (item.base === verb.bare && !takesBareForm(items, at, from)) return true;
  if (!verb.perfect.includes(item.base)) return false;
  if (items[at + 1]?.base === 'by') return true;
  for (let i = at - 1; i >= from; i -= 1) {
    const helper = items[i];
    if (helper && helper.is & Word.passive) return true;
    if (helper && helper.is & Word.helper) return false;
  }
  // "Asked about it, he said": a participle that opens the sentence.
  if (!items[from - 1] || items[from - 1]?.sentence !== item.sentence) {
    if (verb.addressee) return true;
  }
  const clitic = items[from - 1]?.clitic;
  return clitic === "'re" || clitic === "'m";
}

/** Whether the phrase before a comma only sets the scene: "On Monday,", "In a statement,". */
function setsScene(items: readonly Item[], phrase: Phrase, lexicon: Lexicon): boolean {
  const before = items[phrase.from - 1];
  if (!before || before.sentence !== items[phrase.from]?.sentence) return false;
  return (before.is & Word.preposition) !== 0 && !lexicon.language.determiners.has(before.base);
}

function endsInName(items: readonly Item[], phrase: Phrase): boolean {
  return (
    isNameWord(items[phrase.to - 1]) &&
    !((items[phrase.to - 1]?.is ?? 0) & (Word.role | Word.title))
  );
}

/** Whether a phrase is a name between commas: "her deputy, Otto Brandvik, added". */
function isWholeName(items: readonly Item[], phrase: Phrase): boolean {
  const before = items[phrase.from - 1];
  return before?.text === ',' && items.slice(phrase.from, phrase.to).every(isNameWord);
}

/** The source before a comma, bracket or dash that closes an apposition: "Ushakov, the aide, said". */
function beforeApposition(
  items: readonly Item[],
  comma: number,
  lexicon: Lexicon,
): { readonly source: Phrase; readonly opens: number } | null {
  const sentence = items[comma]?.sentence;
  let found: Phrase | null = null;
  let commas = 0;
  for (let i = comma - 1; i > 0 && commas < mostCommas; i -= 1) {
    const item = items[i];
    if (!item || item.sentence !== sentence || item.kind === 'stretch' || item.text === ';') break;
    if (item.text !== ',' && item.text !== '—' && item.text !== '–' && item.text !== '-') continue;
    commas += 1;
    const phrase = readPhraseLeft(items, i);
    if (phrase && !setsScene(items, phrase, lexicon)) found = phrase;
  }
  const apposed = readPhraseLeft(items, comma);
  if (
    found &&
    apposed &&
    apposed.from > found.to &&
    !endsInName(items, found) &&
    isWholeName(items, apposed)
  ) {
    return { source: apposed, opens: found.from };
  }
  return found && { source: found, opens: found.from };
}

/** The subject of the sentence up to `limit`: its first noun phrase that sets no scene. */
export function sentenceSubject(
  items: readonly Item[],
  limit: number,
  lexicon: Lexicon,
): Phrase | null {
  const sentence = items[limit]?.sentence;
  let start = limit;
  while (start > 0 && items[start - 1]?.sentence === sentence) start -= 1;
  for (let i = start; i < limit; i += 1) {
    const item = items[i];
    if (!item || item.kind !== 'word') continue;
    if (item.is & (Word.preposition | Word.participle) && !(item.is & Word.pronoun)) {
      const comma = nextComma(items, i, limit);
      if (comma < 0) return null;
      i = comma;
      continue;
    }
    const named = Word.determiner | Word.pronoun | Word.possessive | Word.group;
    if (
      item.is & (Word.conjunction | Word.adverb) ||
      (item.is & Word.notName && !(item.is & named))
    )
      continue;
    const phrase = readPhraseRight(items, i, lexicon);
    if (phrase && phrase.to <= limit) return phrase;
  }
  return null;
}

function nextComma(items: readonly Item[], from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) if (items[i]?.text === ',') return i;
  return -1;
}

interface Found {
  readonly source: Phrase | null;
  readonly opens?: number;
  readonly inverted: boolean;
  readonly shared: boolean;
}

const nothing: Found = { source: null, inverted: false, shared: false };

/** Index after "on Monday" and the like, before a source that follows its cue. */
function skipTimes(items: readonly Item[], at: number): number {
  const first = items[at];
  if (!first || first.kind !== 'word') return at;
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
    if (!item || item.kind !== 'word' || item.sentence !== items[at]?.sentence) return at;
    if (item.is & Word.preposition) {
      // What a preposition governs is no source, even with a capital.
      i += 2;
      continue;
    }
    if (isNameWord(item)) return i;
    if (item.is & (Word.role | Word.pronoun | Word.finite)) return i > at ? i : at;
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
  const phrase = readPhraseRight(items, sourceStart(items, to, lexicon));
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
  const opensHere = !before || before.sentence !== sentence || before.kind === 'stretch';
  const shared = (): Found => {
    const last = known.at(-1);
    const source =
      last?.source && items[last.at]?.sentence === sentence
        ? last.source
        : sentenceSubject(items, from - 1, lexicon);
    return { source, inverted: false, shared: true };
  };
  if (items[at]?.is && items[at].is & Word.participle && !(items[at].is & Word.finite)) {
    const helped = items.slice(from, at).some((item) => item.is & Word.passive);
    if (!helped && !/'[sm]|'re/.test(before?.clitic ?? '')) return shared();
  }
  if (opensHere || before.text === ',') {
    const phrase = invertedSource(items, to, lexicon);
    if (opensHere) return phrase ? { source: phrase, inverted: true, shared: false } : nothing;
    const apposed = beforeApposition(items, from - 1, lexicon);
    if (apposed) return { ...apposed, inverted: false, shared: false };
    return phrase ? { source: phrase, inverted: true, shared: false } : nothing;
  }
  if (/^[—–-]$/.test(before.text)) {
    const apposed = beforeApposition(items, from - 1, lexicon);
    if (apposed) return { ...apposed, inverted: false, shared: false };
    const phrase = invertedSource(items, to, lexicon);
    return phrase ? { source: phrase, inverted: true, shared: false } : nothing;
  }
  if (before.is & Word.conjunction && !isNameWord(before)) return shared();
  const phrase = readPhraseLeft(items, skipBracketsLeft(items, from - 1) + 1);
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

/** The reporting verbs of a paragraph in order, each with its source where one was found. */
export function findCues(items: readonly Item[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  const headline = isHeadline(items);
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item || !(item.is & (Word.finite | Word.participle | Word.perfect))) continue;
    const verb = chooseVerb(items, at, lexicon);
    if (!verb) continue;
    if (
      item.capital &&
      !headline &&
      items[at - 1]?.sentence === item.sentence &&
      items[at - 1]?.kind === 'word'
    )
      continue;
    const from = groupStart(items, at, lexicon);
    if (isNoCue(items, at, from, verb)) continue;
    const to = at + 1 + verb.tail.length;
    const found = findSource(items, at, from, to, cues, lexicon);
    const participle = (item.is & Word.participle) !== 0 && found.shared;
    cues.push({
      at,
      from,
      to,
      verb,
      form: participle ? 'participle' : 'finite',
      ...found,
      opens: found.opens ?? (found.inverted || found.shared ? from : (found.source?.from ?? from)),
      negated: items
        .slice(from, at)
        .some((word) => word.is & Word.negation || word.clitic === "n't"),
    });
  }
  return cues;
}

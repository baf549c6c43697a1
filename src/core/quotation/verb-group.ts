import { looksFinite } from './has-verb';
import type { Item } from './items';
import type { CueVerb } from './languages/language';
import { type Lexicon, Word } from './lexicon';

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

/** A name that is also a helper, right behind marked words: “…,” Will said. */
function isNamedLikeHelper(items: readonly Item[], index: number): boolean {
  return items[index]?.capital === true && items[index - 1]?.kind === 'stretch';
}

/** Index of the first item of the verb group whose verb stands at `at`. */
export function groupStart(items: readonly Item[], at: number, lexicon: Lexicon): number {
  let from = at;
  while (from > 0) {
    const before = items[from - 1];
    if (before?.kind !== 'word' || before.sentence !== items[at]?.sentence) break;
    if (!(before.is & between) && !isAdverb(before, lexicon)) break;
    if (before.is & Word.pronoun || (before.capital && before.is & Word.notName)) break;
    if (isNamedLikeHelper(items, from - 1)) break;
    from -= 1;
  }
  return from;
}

function tailMatches(items: readonly Item[], at: number, verb: CueVerb): boolean {
  return verb.tail.every((word, i) => items[at + 1 + i]?.base === word);
}

/** The reporting verb at `at`, the one with the longest tail: "pointed out". */
export function chooseVerb(items: readonly Item[], at: number, lexicon: Lexicon): CueVerb | null {
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

/** "a banner that said", other than "that claim", which can be a noun. */
function isRelative(items: readonly Item[], at: number, verb: CueVerb): boolean {
  const before = items[at - 1];
  const noun = items[at - 2];
  if (!before || !(before.is & Word.relative) || items[at]?.base === verb.bare) return false;
  return noun?.kind === 'word' && noun.sentence === before.sentence && !(noun.is & Word.finite);
}

/** What "by" tells the way of rather than the doer: "said by telephone", "responded by saying". */
function isMeans(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.capital) return false;
  const doer =
    Word.determiner | Word.possessive | Word.group | Word.role | Word.pronoun | Word.body;
  return (item.is & doer) === 0 && (item.base.endsWith('ing') || !item.base.endsWith('s'));
}

/** "supporters claim | that it", other than "many disputes that had": a clause and no relative one. */
function opensClause(that: Item | undefined, next: Item | undefined): boolean {
  if (!that || !next || !(that.is & Word.complementiser)) return false;
  return (next.is & (Word.helper | Word.finite)) === 0;
}

/** "in member states that joined": behind a noun without a determiner, a form in -s is a noun as well. */
function isPluralNoun(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
  lexicon: Lexicon,
): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (
    !item ||
    !verb.bare ||
    item.base !== verb.finite[1] ||
    before?.kind !== 'word' ||
    before.capital
  )
    return false;
  // "the member states that joined": a relative clause behind a noun.
  const [that, joined] = items.slice(at + 1, at + 3);
  const relative = that && joined && that.is & Word.relative && !joined.capital;
  if (relative && lexicon.language.looksFinite?.(joined.base)) return true;
  const subject = Word.pronoun | Word.relative | Word.body | Word.adverb;
  if (before.is & (subject | Word.helper | Word.title | Word.conjunction)) return false;
  // "the most laughs": a plural governs no form in -s.
  if (before.is & Word.group && !/^(?:one|another|other)$/.test(before.base))
    return !opensClause(that, joined);
  const determiner = Word.determiner | Word.possessive;
  for (let i = at - 1; i >= 0 && items[i]?.sentence === item.sentence; i -= 1) {
    const word = items[i];
    if (word?.kind !== 'word' || word.is & (Word.preposition | Word.finite)) return true;
    if (word.is & determiner || word.clitic === "'s" || word.capital) return false;
  }
  return true;
}

/** A noun ("the report", "his claim") or an infinitive or passive, none of which reports here. */
export function isNoCue(
  items: readonly Item[],
  at: number,
  from: number,
  verb: CueVerb,
  lexicon: Lexicon,
): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item) return true;
  if (before?.kind === 'word') {
    if (before.is & (Word.infinitive | Word.possessive)) return true;
    if (before.is & Word.determiner && !(before.is & Word.group) && !isRelative(items, at, verb))
      return true;
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
  // "deserves credit": the object of another verb.
  if (
    item.base === verb.bare &&
    from === at &&
    looksFinite(before, lexicon) &&
    !(before && before.is & Word.helper)
  )
    return true;
  if (isPluralNoun(items, at, verb, lexicon)) return true;
  if (!verb.perfect.includes(item.base)) return false;
  if (items[at + 1]?.base === 'by' && !isMeans(items[at + 2])) return true;
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

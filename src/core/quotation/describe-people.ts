import type { Item, Reading } from './items';
import type { Gender } from './languages/language';
import { type Lexicon, Word } from './lexicon';
import { People, type Person, readName, titleGender } from './people';

/** Longest apposition read for what it says of a person, in items. */
const longestApposition = 12;

/** Before places far more than before persons. */
const placePrepositions = new Set(['in', 'at', 'near', 'across', 'outside', 'inside']);

/** Whether a run names a person or place rather than opening a sentence with a common word. */
function isCommonOpener(items: readonly Item[], at: number, lower: ReadonlySet<string>): boolean {
  const item = items[at];
  if (!item || !opensWithCapital(items, at)) return false;
  const other =
    Word.finite |
    Word.participle |
    Word.preposition |
    Word.conjunction |
    Word.adverb |
    Word.determiner;
  return (item.is & other) !== 0 || (lower.has(item.base) && !(item.is & Word.title));
}

/** Whether an item begins a sentence, or a stretch's sequel, with a capital. */
function opensWithCapital(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!items[at]?.capital) return false;
  return before?.sentence !== items[at]?.sentence || before?.kind === 'stretch';
}

/**
 * Words that open a sentence with a capital and stand in lower case elsewhere: their capital shows
 * nothing.
 */
function lowerWords(readings: readonly Reading[]): Set<string> {
  const openers = new Set<string>();
  for (const { items } of readings) {
    for (const [at, item] of items.entries())
      if (opensWithCapital(items, at)) openers.add(item.base);
  }
  const found = new Set<string>();
  for (const { items } of readings) {
    for (const item of items) if (!item.capital && openers.has(item.base)) found.add(item.base);
  }
  return found;
}

function addWords(person: Person, items: readonly Item[]): void {
  for (const item of items) {
    if (
      item.kind === 'word' &&
      !(item.is & (Word.determiner | Word.preposition | Word.conjunction))
    )
      person.described.add(item.base);
  }
}

/** "… is mayor of Orm" */
function predicateAfter(items: readonly Item[], to: number): readonly Item[] {
  if (!((items[to]?.is ?? 0) & Word.passive)) return [];
  const at = (items[to + 1]?.is ?? 0) & Word.determiner ? to + 2 : to + 1;
  if (!((items[at]?.is ?? 0) & (Word.role | Word.title))) return [];
  let end = at;
  while (
    items[end]?.sentence === items[at]?.sentence &&
    items[end]?.kind === 'word' &&
    end - at < longestApposition
  )
    end += 1;
  return items.slice(at, end);
}

/** "…, the Russian president's foreign policy adviser, …" */
function appositionAfter(items: readonly Item[], to: number): readonly Item[] {
  if (items[to]?.text !== ',') return predicateAfter(items, to);
  const first = items[to + 1];
  if (!first || !(first.is & (Word.determiner | Word.possessive | Word.role | Word.title))) {
    const next = items[to + 2];
    if (!first || !next || !(next.is & Word.role)) return [];
  }
  let end = to + 1;
  while (
    end < items.length &&
    end - to < longestApposition &&
    items[end]?.sentence === first?.sentence &&
    items[end]?.text !== ','
  )
    end += 1;
  return items.slice(to + 1, end);
}

/** Most words of a genitive between a role and the name: "речниця міністерства транспорту України". */
const longestGenitive = 4;

/** A role whose genitive stands before the name, where case and not "'s" or "of" shows it. */
function genitiveAfterRole(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
): readonly Item[] | null {
  if (lexicon.language.possessiveEndings.length > 0) return null;
  for (let i = from - 1; i >= Math.max(0, from - 1 - longestGenitive); i -= 1) {
    const item = items[i];
    if (item?.kind !== 'word' || item.sentence !== items[from]?.sentence) return null;
    if (item.is & (Word.role | Word.title)) return items.slice(i, from);
    if (item.is & (Word.finite | Word.preposition | Word.conjunction)) return null;
  }
  return null;
}

/** "The Kremlin aide", "Russia's foreign ministry spokesperson," before a name. */
function descriptionBefore(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
): readonly Item[] {
  const genitive = genitiveAfterRole(items, from, lexicon);
  if (genitive) return genitive;
  let end = from;
  if (items[end - 1]?.text === ',') end -= 1;
  const head = items[end - 1];
  if (!head || !(head.is & (Word.role | Word.title)) || head.sentence !== items[from]?.sentence)
    return [];
  let start = end - 1;
  const stop =
    Word.preposition | Word.conjunction | Word.helper | Word.pronoun | Word.finite | Word.relative;
  while (start > 0 && end - start < longestApposition) {
    const before = items[start - 1];
    if (before?.kind !== 'word' || before.sentence !== head.sentence) break;
    if (
      before.is & stop &&
      !(before.is & (Word.role | Word.body | Word.group)) &&
      before.base !== 'of'
    )
      break;
    start -= 1;
    if (before.is & Word.determiner) break;
  }
  return items.slice(start, end);
}

/** Votes of "he" and "she" in sentences that name nobody else: the article itself shows the gender. */
class GenderVotes {
  private readonly votes = new Map<Person, { male: number; female: number }>();

  count(person: Person, items: readonly Item[], from: number, lexicon: Lexicon): void {
    const tally = this.votes.get(person) ?? { male: 0, female: 0 };
    for (let i = from; i < items.length && items[i]?.sentence === items[from]?.sentence; i += 1) {
      const word = items[i]?.base ?? '';
      const { genderWords, pronouns } = lexicon.language;
      const shown = genderWords ? genderWords.get(word) : pronouns.get(word)?.gender;
      if (shown === 'male') tally.male += 1;
      if (shown === 'female') tally.female += 1;
    }
    this.votes.set(person, tally);
  }

  settle(): void {
    for (const [person, { male, female }] of this.votes) {
      if (person.gender !== null || male === female) continue;
      const shown: Gender = male > female ? 'male' : 'female';
      if (Math.min(male, female) * 3 <= Math.max(male, female)) person.gender = shown;
    }
  }
}

/** Reads who the article names, what it says of them, and what gender it shows. */
export function readPeople(readings: readonly Reading[], lexicon: Lexicon): People {
  const people = new People(lexicon);
  const lower = lowerWords(readings);
  const votes = new GenderVotes();
  for (const { items, paragraph, headline } of readings) {
    if (headline) continue;
    const inSentence = new Map<number, { persons: Set<Person>; at: number }>();
    for (let i = 0; i < items.length; i += 1) {
      if (!items[i]?.capital || isCommonOpener(items, i, lower)) continue;
      const run = readName(items, i);
      if (!run) continue;
      const before = descriptionBefore(items, run.from, lexicon);
      const titles = [...before, ...items.slice(run.from, run.nameFrom)];
      const gender = titleGender(titles, lexicon);
      const person = people.add(run, { paragraph, item: run.nameFrom }, gender);
      addWords(person, titles);
      const after = appositionAfter(items, run.to);
      addWords(person, after);
      if (titles.length > 0 || after.some((item) => item.is & Word.role)) person.shown = true;
      if (placePrepositions.has(items[run.from - 1]?.base ?? '')) person.placed += 1;
      person.gender ??= titleGender(after.slice(0, 6), lexicon);
      const sentence = items[i]?.sentence ?? 0;
      const entry = inSentence.get(sentence) ?? { persons: new Set(), at: run.to };
      entry.persons.add(person);
      inSentence.set(sentence, entry);
      i = run.to - 1;
    }
    for (const { persons, at } of inSentence.values()) {
      const [only] = persons;
      if (persons.size === 1 && only) votes.count(only, items, at, lexicon);
    }
  }
  votes.settle();
  return people;
}

import type { Item } from './items';
import type { Gender } from './languages/language';
import { type Lexicon, Word } from './lexicon';
import { isNameWord } from './noun-phrases';

/** Where somebody is named: paragraph and item, so that mentions compare by place. */
export interface Place {
  readonly paragraph: number;
  readonly item: number;
}

/** Somebody the article names. */
export interface Person {
  /** The fullest form the article gives. */
  name: string;
  words: readonly string[];
  gender: Gender;
  /** Lower-case words that the article describes them with: "russian", "president", "adviser". */
  readonly described: Set<string>;
  /** In reading order. */
  readonly places: Place[];
  /** Whether a title, a role or a verb of speaking showed that this is a person. */
  shown: boolean;
  /** How often a preposition of place stood before: "in Yerevan". */
  placed: number;
}

/** A run of name words found in the items; `to` is exclusive. */
export interface NameRun {
  /** Where the titles before the name begin. */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** More words than this are an institution's name or a headline. */
const mostNameWords = 4;

const particles = new Set(
  'de da do dos das del della di du van von der den ter ten la le el al bin ibn ben abu bint zu zur e san af av'.split(
    ' ',
  ),
);

function plain(item: Item): string {
  const text = item.text.replace(/\.$/, '');
  return item.clitic === '' ? text : text.slice(0, text.length - item.clitic.length);
}

/** The run of name words that begins at `start`, without the titles before it; null where none does. */
export function readName(items: readonly Item[], start: number): NameRun | null {
  if (!isNameWord(items[start])) return null;
  let to = start;
  while (to < items.length) {
    const item = items[to];
    if (!item || item.sentence !== items[start]?.sentence) break;
    const particle =
      to > start &&
      particles.has(item.base) &&
      // "Kastner der Agentur": an article, unless "von" stands before it.
      (item.base !== 'der' || /^(?:von|van)$/.test(items[to - 1]?.base ?? ''));
    const goesOn =
      isNameWord(items[to + 1]) ||
      (particles.has(items[to + 1]?.base ?? '') && isNameWord(items[to + 2]));
    if (!isNameWord(item) && !(particle && goesOn)) break;
    to += 1;
    if (item.clitic !== '') break;
  }
  const body = (items[to - 1]?.is ?? 0) & Word.body && !((items[to - 1]?.is ?? 0) & Word.role);
  let nameFrom = start;
  if (body) return { from: start, nameFrom, to, words: items.slice(start, to).map(plain) };
  for (let i = start; i < to; i += 1) {
    const is = items[i]?.is ?? 0;
    // "Rep. Ada King": a family name, unless a name follows it.
    if (is & (Word.title | Word.role) && !(is & Word.surname && i === to - 1)) nameFrom = i + 1;
  }
  const before = items[start - 1];
  // "Secretary of State John Kerry": State belongs to the title.
  if (nameFrom === start && before?.base === 'of' && (items[start - 2]?.is ?? 0) & Word.title)
    nameFrom += 1;
  if (nameFrom >= to) return null;
  const words = items
    .slice(nameFrom, to)
    .map((item, i) => (i + nameFrom === to - 1 || item.clitic ? plain(item) : item.text));
  return { from: start, nameFrom, to, words };
}

/** Namesakes looked at, the latest ones. */
const mostNamesakes = 20;

/** Everybody the article names, found by any part of their name. */
export class People {
  readonly all: Person[] = [];
  private readonly byLast = new Map<string, Person[]>();
  private readonly byPart = new Map<string, Person[]>();
  private readonly keys = new Map<string, string>();

  constructor(private readonly lexicon: Lexicon) {}

  /** A name's word, compared: the same words come again all through an article. */
  private key(word: string): string {
    let key = this.keys.get(word);
    if (key === undefined) {
      key = this.lexicon.language.nameStem(word).toLowerCase();
      this.keys.set(word, key);
    }
    return key;
  }

  /** The person a name means, the latest named where several share it; by last name before any other part. */
  find(words: readonly string[], gender: Gender = null): Person | null {
    const last = words.at(-1);
    if (!last) return null;
    return (
      this.pick(this.byLast.get(this.key(last)), words, gender) ??
      this.pick(this.byPart.get(this.key(words[0] ?? '')), words, gender)
    );
  }

  /** Whoever of some namesakes was named last and fits. */
  private pick(
    list: readonly Person[] | undefined,
    words: readonly string[],
    gender: Gender,
  ): Person | null {
    let latest: Person | null = null;
    for (const person of list?.slice(-mostNamesakes) ?? []) {
      if (gender && person.gender && person.gender !== gender) continue;
      if (latest && later(person.places.at(-1), latest.places.at(-1)) <= 0) continue;
      if (this.includes(person.words, words)) latest = person;
    }
    return latest;
  }

  /** Whether one name is the other shortened: a part of its words, or initials for them. */
  private includes(a: readonly string[], b: readonly string[]): boolean {
    const [long, short] = a.length >= b.length ? [a, b] : [b, a];
    const keys = long.map((word) => this.key(word));
    return short.every(
      (word) =>
        keys.includes(this.key(word)) ||
        (word.length <= 2 && keys.some((key) => key[0] === word[0]?.toLowerCase())) ||
        (short.length > 1 &&
          keys.some((key) => key.length <= 2 && key[0] === word[0]?.toLowerCase())),
    );
  }

  /** Adds a mention, to the person of that name or a new one. */
  add(run: NameRun, place: Place, gender: Gender): Person {
    const known = this.find(run.words, gender);
    if (known) {
      known.places.push(place);
      known.gender ??= gender;
      if (run.words.length > known.words.length && run.words.length <= mostNameWords)
        this.rename(known, run.words);
      return known;
    }
    const person: Person = {
      name: run.words.join(' '),
      words: run.words,
      gender: gender ?? this.lexicon.language.nameGender(run.words),
      described: new Set(),
      places: [place],
      shown: false,
      placed: 0,
    };
    this.all.push(person);
    this.index(person);
    return person;
  }

  private rename(person: Person, words: readonly string[]): void {
    person.words = words;
    person.name = words.join(' ');
    this.index(person);
  }

  private index(person: Person): void {
    const put = (map: Map<string, Person[]>, word: string | undefined): void => {
      if (word === undefined) return;
      const key = this.key(word);
      const list = map.get(key) ?? [];
      if (!list.includes(person)) list.push(person);
      map.set(key, list);
    };
    put(this.byLast, person.words.at(-1));
    if (person.words.length > 1) for (const word of person.words) put(this.byPart, word);
  }
}

/** Orders places; positive where `a` comes after `b`. */
export function later(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return a.paragraph - b.paragraph || a.item - b.item;
}

/** Gender that the titles and roles before a name show: "Mrs", "spokeswoman". */
export function titleGender(items: readonly Item[], lexicon: Lexicon): Gender {
  for (const item of items) {
    const shown = lexicon.language.titles.get(item.base) ?? lexicon.language.roles.get(item.base);
    if (shown) return shown;
  }
  return null;
}

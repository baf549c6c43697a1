/** A phrase with `{places}`, or one for each plural form of `{count}`. */
export type Phrase = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The phrases of one part of the interface, by key. */
export type Phrases<Key extends string = string> = Readonly<Record<Key, Phrase>>;

/** What is put in a phrase's places. `count` also chooses the plural form; `{n}` is it in digits. */
export type Values = Readonly<Record<string, string | number>>;

/** A language that the interface speaks, with the keys that a part of it needs. */
export interface Language<Key extends string = string> {
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The phrase with its places filled; numbers below ten become words, but for `{n}`. */
  readonly say: (key: Key, values?: Values) => string;
  /** The phrase in pieces, so that places can hold more than text. */
  readonly pieces: (key: Key, values?: Values) => readonly Piece[];
  /** “13 Mar 2025”; as much of the date as is known; empty for what is no date. */
  readonly day: (iso: string) => string;
  /** “a, b and c”. */
  readonly list: (items: readonly string[]) => string;
}

/** A stretch of a phrase; `place` names what it stands for, where it came from a place. */
export interface Piece {
  readonly text: string;
  readonly place: string | null;
}

/** How a locale writes: given once beside its phrases. */
export interface Script {
  readonly locale: string;
  /** The locale whose dates read day, month, year. */
  readonly dates: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words for 0 to 9, as they stand before the thing counted. */
  readonly numerals: string;
}

function capitalise(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

function splitPhrase(phrase: string, fill: (place: string) => string): Piece[] {
  return phrase
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const place = /^\{(\w+)\}$/.exec(part)?.[1];
      return place === undefined ? { text: part, place: null } : { text: fill(place), place };
    });
}

/** Joins phrases and script to a language. */
export function createLanguage<Key extends string>(
  script: Script,
  phrases: Phrases<Key>,
): Language<Key> {
  const { locale, direction } = script;
  const plural = new Intl.PluralRules(locale);
  const numerals = script.numerals.split(' ');
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  const choose = (key: Key, values: Values): string => {
    const phrase = phrases[key];
    if (typeof phrase === 'string') return phrase;
    return phrase[plural.select(Number(values['count']))] ?? phrase.other ?? '';
  };
  const fill = (values: Values) => (place: string) => {
    const value = place === 'n' ? values['count'] : values[place];
    const numeral = place === 'n' ? undefined : numerals[value as number];
    return typeof value === 'number' ? (numeral ?? String(value)) : (value ?? '');
  };
  const pieces = (key: Key, values: Values = {}): Piece[] => {
    const [first, ...rest] = splitPhrase(choose(key, values), fill(values));
    if (!first) return [];
    const counts = first.place !== null && typeof values[first.place] === 'number';
    return [counts ? { ...first, text: capitalise(first.text, locale) } : first, ...rest];
  };
  return {
    locale,
    direction,
    pieces,
    say: (key, values) =>
      pieces(key, values)
        .map((piece) => piece.text)
        .join(''),
    day: (iso) => formatDay(iso, script.dates),
    list: (items) => list.format(items),
  };
}

function formatDay(iso: string, locale: string): string {
  const [day = '', year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year) return '';
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(date && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(day));
}

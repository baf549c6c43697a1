import { describe, expect, it } from 'vitest';
import * as de from '../../../src/ui/messages/de';
import * as en from '../../../src/ui/messages/en';
import type { Phrase } from '../../../src/ui/messages/language';
import * as uk from '../../../src/ui/messages/uk';

/** The plural forms that whole numbers take; `other` is always there to fall back on. */
const formsOf = (locale: string) => {
  const plural = new Intl.PluralRules(locale);
  return new Set(['other', ...Array.from({ length: 200 }, (_, n) => plural.select(n))]);
};

const textsOf = (phrase: Phrase): string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase);

/** `{count}` and `{n}` may be left out where the form says the number. */
const placesOf = (phrase: Phrase) =>
  new Set(
    textsOf(phrase)
      .flatMap((text) => text.match(/\{\w+\}/g) ?? [])
      .filter((place) => place !== '{count}' && place !== '{n}'),
  );

const catalogues = { en, uk, de } as const;
type Entries = Record<string, Phrase>;
const everyPhrase = ({ card, app }: { card: Entries; app: Entries }) => ({ ...card, ...app });

describe.each(Object.entries(catalogues))('the phrases in %s', (locale, catalogue) => {
  const phrases = everyPhrase(catalogue);
  const english = everyPhrase(en);

  it('are all there, in the same parts, and no others', () => {
    expect(Object.keys(catalogue.card).sort()).toEqual(Object.keys(en.card).sort());
    expect(Object.keys(catalogue.app).sort()).toEqual(Object.keys(en.app).sort());
  });

  it.each(Object.entries(phrases))('%s has the places and plural forms it needs', (key, phrase) => {
    expect(placesOf(phrase)).toEqual(placesOf(english[key] as Phrase));
    if (typeof phrase !== 'string') expect(new Set(Object.keys(phrase))).toEqual(formsOf(locale));
    for (const text of textsOf(phrase)) expect(text.trim()).toBe(text);
    for (const text of textsOf(phrase)) expect(text).not.toMatch(/!|^$/);
  });

  it('has a numeral for each of 0 to 9', () => {
    expect(catalogue.script.numerals.split(' ')).toHaveLength(10);
  });
});

/** Names and words that two languages share. */
const shared =
  /^(Crossquote|Mara Ellison|Name|Position|Positionen|Filter|Graph|JSON|CSV|schema.org|\{n\}|0)$/;

it.each(['uk', 'de'] as const)('%s leaves nothing in English', (locale) => {
  const english = everyPhrase(en);
  const same = Object.entries(everyPhrase(catalogues[locale])).filter(
    ([key, phrase]) =>
      JSON.stringify(phrase).toLowerCase() === JSON.stringify(english[key]).toLowerCase() &&
      !textsOf(phrase).every((text) => shared.test(text) || /^name$/i.test(text)),
  );
  expect(same).toEqual([]);
});

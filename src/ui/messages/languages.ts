import * as de from './de';
import * as en from './en';
import { createLanguage, type Language } from './language';
import * as uk from './uk';

export type CardKey = keyof typeof en.card;
export type AppKey = CardKey | keyof typeof en.app;

/** What the card needs to speak. */
export type CardLanguage = Language<CardKey>;
/** What popup, panel, options and first run need to speak; the card's phrases are among them. */
export type AppLanguage = Language<AppKey>;

const locales = { en, uk, de };
export type Locale = keyof typeof locales;

/** The first of the reader's `wanted` languages (BCP 47) that the interface speaks, else English. */
export function pickLocale(wanted: readonly string[]): Locale {
  const spoken = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return spoken.find((tag): tag is Locale => Object.hasOwn(locales, tag)) ?? 'en';
}

/** The card's phrases in `locale`. */
export function cardLanguage(locale: Locale): CardLanguage {
  const { script, card } = locales[locale];
  return createLanguage<CardKey>(script, card);
}

/** All phrases in `locale`. */
export function appLanguage(locale: Locale): AppLanguage {
  const { script, card, app } = locales[locale];
  return createLanguage<AppKey>(script, { ...card, ...app });
}

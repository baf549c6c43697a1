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

// Each part apart, so that a script that speaks one of them carries no other.
const scripts = { en: en.script, uk: uk.script, de: de.script };
const cards = { en: en.card, uk: uk.card, de: de.card };
const apps = { en: en.app, uk: uk.app, de: de.app };
export type Locale = keyof typeof scripts;

/** The first of the reader's `wanted` languages (BCP 47) that the interface speaks, else English. */
export function pickLocale(wanted: readonly string[]): Locale {
  const spoken = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return spoken.find((tag): tag is Locale => Object.hasOwn(scripts, tag)) ?? 'en';
}

/** The card's phrases in `locale`. */
export const cardLanguage = (locale: Locale): CardLanguage =>
  createLanguage<CardKey>(scripts[locale], cards[locale]);

/** All phrases in `locale`. */
export const appLanguage = (locale: Locale): AppLanguage =>
  createLanguage<AppKey>(scripts[locale], { ...cards[locale], ...apps[locale] });

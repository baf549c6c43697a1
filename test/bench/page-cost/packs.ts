import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack, Quote } from '../../../src/core/factbase/pack';

/** Where the built extension holds the pack that comes with it. */
export const bundledPack = join('packs', 'ceasefire-2025.json');

/** Words of a quote as another outlet has them, and whose they are. */
export interface Rewording {
  readonly words: string;
  readonly speaker: string;
}

const isSame = (a: string, b: string) => a.replace(/\W/g, '') === b.replace(/\W/g, '');

/** Fewer words than this are a phrase that many have said. */
const LEAST_WORDS = 7;

/**
 * Splits a pack in what is known and what is met: it keeps one outlet's version of each quote, and
 * the others' wordings, where they differ, are what a page says.
 */
export function splitPack(pack: Pack) {
  const name = new Map(pack.speakers.map((speaker) => [speaker.id, speaker.name]));
  const rewordings = pack.quotes.flatMap(({ speaker, versions: [kept, ...others] }): Rewording[] =>
    others
      .filter(({ text }) => kept && !isSame(text, kept.text))
      // Marks of the editor's are a matter of reading, not of painting.
      .filter(({ text }) => !/[[\].]/.test(text) && text.split(' ').length >= LEAST_WORDS)
      .map(({ text }) => ({ words: text, speaker: name.get(speaker) ?? speaker })),
  );
  const keepFirst = (quote: Quote): Quote => ({ ...quote, versions: quote.versions.slice(0, 1) });
  return { known: { ...pack, quotes: pack.quotes.map(keepFirst) }, rewordings };
}

/** The pack of a built extension. */
export const readPackOf = (extension: string): Pack =>
  JSON.parse(readFileSync(join(extension, bundledPack), 'utf8'));

const speaker = 'Mara Oduya-Lindt (invented)';

/** A pack in which one invented speaker has said all of `texts`. */
export const packOf = (texts: readonly string[]): Pack => ({
  format: 'crossquote-pack',
  formatVersion: 1,
  id: 'many-marks',
  title: 'Many marks (invented)',
  language: 'en',
  licence: 'CC0-1.0',
  version: '1',
  built: '2031-05-05',
  outlets: [{ id: 'herald', name: 'The Nordhaven Herald (invented)' }],
  articles: [{ id: 'herald-1', outlet: 'herald', title: 'Council on the harbour (invented)' }],
  speakers: [{ id: 'lindt', kind: 'person', name: speaker, aliases: [speakerName], roles: [] }],
  issues: [],
  positions: [],
  quotes: texts.map((text, at) => ({
    id: `quote-${at}`,
    speaker: 'lindt',
    versions: [{ article: 'herald-1', paragraph: at, kind: 'direct', text, cue: 'said' }],
    positions: [],
  })),
});

/** How pages name the speaker of `packOf`. */
export const speakerName = 'Mara Oduya-Lindt';

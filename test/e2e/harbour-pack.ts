import type { Pack } from '../../src/core/factbase/pack';
import { writePack } from '../../src/core/factbase/write-pack';
import { wordings } from './harbour-reports';

/** Title of the pack in `version`. */
export const titleOf = (version: string) => `The harbour, ${version}`;

/** A pack that knows what the evening paper has the mayor say. */
export const harbourPack = (version: string): Pack => ({
  ...{ format: 'crossquote-pack', formatVersion: 1, id: 'harbour', title: titleOf(version) },
  ...{ language: 'en', licence: 'CC0-1.0', version, built: '2031-02-01' },
  outlets: [{ id: 'star', name: 'The Evening Star' }],
  articles: [{ id: 'star-1', outlet: 'star', title: 'Harbour stays', published: '2031-01-06' }],
  speakers: [{ id: 'mara', kind: 'person', name: 'Mara Lindqvist', aliases: [], roles: [] }],
  issues: [],
  positions: [],
  quotes: [
    {
      ...{ id: 'open', speaker: 'mara', saidOn: '2031-01-05', positions: [] },
      versions: [{ article: 'star-1', text: wordings.evening, kind: 'direct', paragraph: 2 }],
    },
  ],
});

export const harbourFile = (version: string): string => writePack(harbourPack(version));

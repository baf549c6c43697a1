import type { Pack } from '../../../src/core/factbase/pack';

/** A small sound pack; its town, people and paper are invented. */
export const inkford: Pack = {
  format: 'crossquote-pack',
  formatVersion: 1,
  id: 'inkford',
  title: 'The port of Inkford',
  language: 'en',
  licence: 'CC0-1.0',
  version: '1',
  built: '2025-03-14',
  outlets: [{ id: 'herald', name: 'The Herald' }],
  articles: [{ id: 'herald-1', outlet: 'herald', published: '2025-03-10' }],
  speakers: [{ id: 'quill', kind: 'person', name: 'Ada Quill', aliases: [], roles: [] }],
  issues: [],
  positions: [],
  quotes: [
    {
      id: 'q1',
      speaker: 'quill',
      versions: [
        { article: 'herald-1', text: 'The river is not for sale', kind: 'direct', paragraph: 2 },
      ],
      positions: [],
    },
  ],
};

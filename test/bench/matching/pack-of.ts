import type { Pack } from '../../../src/core/factbase/pack';

/** A pack of one invented article that holds each text as a quote of its own; ids are the texts' numbers. */
export const packOf = (
  texts: readonly string[],
  published = '2020-01-01',
  speakerOf: (at: number) => string = () => 'speaker',
): Pack => ({
  format: 'crossquote-pack',
  formatVersion: 1,
  id: 'bench',
  title: 'Bench',
  language: 'en',
  licence: 'none',
  version: '1',
  built: '2020-01-01',
  outlets: [{ id: 'outlet', name: 'Outlet' }],
  articles: [{ id: 'article', outlet: 'outlet', published }],
  speakers: [...new Set(texts.map((_, at) => speakerOf(at)))].map((name) => ({
    id: name.replace(/\W+/g, '-'),
    kind: 'person' as const,
    name,
    aliases: [],
    roles: [],
  })),
  issues: [],
  positions: [],
  quotes: texts.map((text, at) => ({
    id: `${at}`,
    speaker: speakerOf(at).replace(/\W+/g, '-'),
    versions: [{ article: 'article', text, kind: 'direct' as const, paragraph: 0 }],
    positions: [],
  })),
});

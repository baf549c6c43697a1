import { z } from 'zod';
import { Article, Issue, Outlet, Pack, Position, plain, Speaker } from '../../core/factbase/pack';

/** Words of an article that show a position; the build finds where they stand. */
const MetaEvidence = z.strictObject({
  article: Article.shape.id,
  words: plain(400),
});

const MetaPosition = Position.extend({ evidence: z.array(MetaEvidence).min(1).max(100) });

const MetaArticle = Article.extend({
  /** The article as it is given to the build: a file's name without its ending, or a line's id. The id itself where left out. */
  file: plain(500).optional(),
});
export type MetaArticle = z.infer<typeof MetaArticle>;

/** The reviewed file: what a pack needs and no extractor can know. */
export const Meta = Pack.pick({
  id: true,
  title: true,
  language: true,
  licence: true,
  homepage: true,
  version: true,
  built: true,
}).extend({
  outlets: z.array(Outlet).default([]),
  articles: z.array(MetaArticle).default([]),
  speakers: z.array(Speaker).default([]),
  issues: z.array(Issue).default([]),
  positions: z.array(MetaPosition).default([]),
});
export type Meta = z.infer<typeof Meta>;

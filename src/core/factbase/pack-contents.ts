import type { Pack } from './pack';

/** What is in a pack, counted. */
export interface PackContents {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string | null;
  /** ISO 8601. */
  readonly built: string;
  readonly outlets: number;
  readonly articles: number;
  readonly speakers: number;
  readonly issues: number;
  readonly positions: number;
  readonly quotes: number;
  readonly versions: number;
}

/** Counts what is in `pack`. */
export function packContents(pack: Pack): PackContents {
  const { id, title, language, version, licence, homepage = null, built } = pack;
  return {
    ...{ id, title, language, version, licence, homepage, built },
    outlets: pack.outlets.length,
    articles: pack.articles.length,
    speakers: pack.speakers.length,
    issues: pack.issues.length,
    positions: pack.positions.length,
    quotes: pack.quotes.length,
    versions: pack.quotes.reduce((sum, { versions }) => sum + versions.length, 0),
  };
}

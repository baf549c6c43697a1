import type { Annotation } from '../factbase/annotation';

/**
 * A stretch of the page, told in two ways: by its words and by its place. Offsets are UTF-16 code
 * units of `document.body.textContent`, as Hypothesis counts them; `end` is exclusive, and `exact`
 * is that text from `start` to `end`.
 */
export interface Selected {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** A match and where its words stand: one stretch unless something else stands in between. */
export interface PlacedMatch {
  readonly annotation: Annotation;
  readonly stretches: readonly Selected[];
}

/** A page and what is known of it, to be taken elsewhere. */
export interface AnnotatedPage {
  /** Without a fragment. */
  readonly address: string;
  readonly title: string;
  /** In reading order. */
  readonly matches: readonly PlacedMatch[];
}

/** What a file says of its own making. */
export interface Making {
  /** When, as `Date.toISOString` writes it: W3C asks for UTC. */
  readonly at: string;
  /** A new UUID at every call, as `crypto.randomUUID` makes it. */
  readonly newUuid: () => string;
  /**
   * Whether it may tell what the reader has read elsewhere. A file is made to be passed on, so only
   * where the reader asks for that.
   */
  readonly withMemory: boolean;
}

/** The matches that may be told, each with the versions that may be told. */
export function tellable(page: AnnotatedPage, withMemory: boolean): readonly PlacedMatch[] {
  const placed = page.matches.filter(({ stretches }) => stretches.length > 0);
  if (!withMemory)
    return placed.flatMap((match) =>
      match.annotation.private
        ? []
        : { ...match, annotation: { ...match.annotation, remembered: [] } },
    );
  return placed;
}

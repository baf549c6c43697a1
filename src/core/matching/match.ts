import type { Quotation, Span } from '../quotation/quotation';

/** `same`: a version of the quote; `likely`: possibly one; `position`: reports a known position. */
export type Verdict = 'same' | 'likely' | 'position';

/** One typed change between two wordings. */
export type DifferenceKind =
  | 'number'
  | 'negation'
  | 'name'
  | 'modality'
  | 'omission'
  | 'addition'
  | 'wording'
  | 'order'
  | 'speaker';

/** Kinds that may change what was said; they are shown first and in words. */
export const materialKinds: ReadonlySet<DifferenceKind> = new Set([
  'number',
  'negation',
  'name',
  'modality',
  'speaker',
]);

/** What differs: the page's words and the version's words; one side is empty where words were added. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly page: string;
  readonly version: string;
}

/**
 * One column of two aligned wordings, in the page's order. `equal` words read the same (but for
 * case and punctuation); joined by a space, all `page` cells give the page's words again, and all
 * `version` cells the version's.
 */
export interface Column {
  readonly page: string;
  readonly version: string;
  readonly equal: boolean;
}

/** Why a match was made: a code, so that each language can word it, and the words it rests on. */
export interface Reason {
  readonly code:
    | 'same-words'
    | 'shared-words'
    | 'synonyms'
    | 'frame'
    | 'speaker-named'
    | 'speaker-carried'
    | 'speaker-unknown'
    | 'speaker-differs'
    | 'names-nearby'
    | 'date-near'
    | 'issue-words'
    | 'stance-words'
    | 'short';
  /** The words meant, as the reader can find them on the page; empty where the code says it all. */
  readonly words: string;
}

/** One known version held against the page's words. */
export interface ComparedVersion {
  /** Index of the version within its quote. */
  readonly version: number;
  readonly article: string;
  readonly score: number;
  readonly differences: readonly Difference[];
  readonly columns: readonly Column[];
}

/** What the page reports against a known position: its words, and the words that show the position. */
export interface Contrary extends Difference {
  readonly kind: 'negation';
  /** The article that `version` is from. */
  readonly article: string;
}

/** A quotation of the page recognised as a version of a quote, or as reporting a position. */
export interface Match {
  readonly quotation: Quotation;
  /** The part of the quotation that is known; all of it, unless two quotes are joined in it. */
  readonly spans: readonly Span[];
  readonly verdict: Verdict;
  readonly quote: string | null;
  readonly position: string | null;
  /** The known speaker, whoever the page credits. */
  readonly speaker: string;
  /** Whom the page credits instead, as it names them; null where it credits the known speaker or nobody. */
  readonly creditedTo: string | null;
  /** 0 to 1. */
  readonly score: number;
  readonly why: readonly Reason[];
  /**
   * Every version of the quote, the nearest first; empty where only a position is known. Speech
   * without marks that says again what a quote says is a `position` with the quote's versions.
   */
  readonly versions: readonly ComparedVersion[];
  /** Where the page has the speaker hold the opposite of `position`; the verdict is then `likely`. */
  readonly contrary?: Contrary;
}

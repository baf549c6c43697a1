import type { Column, Difference, Reason, Verdict } from '../matching/match';
import type { Span } from '../quotation/quotation';
import type { CopyOf, Stance } from './pack';

/** Who is quoted, as the card names them. */
export interface SpeakerView {
  readonly id: string;
  readonly kind: 'person' | 'body';
  readonly name: string;
  /** What they were when they said it; null where the pack does not tell. */
  readonly role: string | null;
}

/** Where words were published. */
export interface SourceView {
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly agencies: readonly string[];
  /** How this article came from another outlet's, and whose that is. */
  readonly copyOf: { readonly how: CopyOf['how']; readonly outlet: string | null } | null;
}

/** One outlet's wording beside the page's. */
export interface VersionView {
  readonly source: SourceView;
  readonly text: string;
  readonly differences: readonly Difference[];
  readonly columns: readonly Column[];
  /** Titles of the packs that have it; empty where the reader's own reading brought it. */
  readonly packs: readonly string[];
}

/** Where the speaker stands on an issue. */
export interface PositionView {
  readonly id: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly summary: string;
  readonly since: string | null;
  readonly evidence: readonly { readonly source: SourceView; readonly words: string | null }[];
}

/** All that the page needs to paint one match, and that the card needs to tell it. */
export interface Annotation {
  /**
   * Names the match on this page; the same match keeps its key when the page is read again, and
   * when its pack is updated.
   */
  readonly key: string;
  /**
   * Whether it rests on what the reader has read elsewhere: such a match is never shown where the
   * page's scripts can see it.
   */
  readonly private: boolean;
  readonly verdict: Verdict;
  readonly quote: string | null;
  /** Paragraphs count as in the request. */
  readonly spans: readonly Span[];
  /** Where the page names the speaker beside the words; null for a pronoun or nothing. */
  readonly name: Span | null;
  /** The page's words. */
  readonly text: string;
  readonly score: number;
  readonly why: readonly Reason[];
  /** Whether a material difference separates the page from any version. */
  readonly material: boolean;
  readonly speaker: SpeakerView;
  /** Whom the page credits instead of `speaker`. */
  readonly creditedTo: string | null;
  /** Other outlets' versions, the nearest first. */
  readonly versions: readonly VersionView[];
  /**
   * Versions that the reader has read elsewhere, of a quote that a pack knows too. Shown outside of
   * the page alone: the card's size would tell the page of them.
   */
  readonly remembered: readonly VersionView[];
  readonly positions: readonly PositionView[];
  /** All known positions of the speaker on the issues of `positions`, the earliest first. */
  readonly history: readonly PositionView[];
  /**
   * Where the page, in speech without marks, has the speaker hold the opposite of the one position
   * in `positions`: the page's words, the words that show the position, and where these are from.
   */
  readonly contrary?: ContraryView;
}

/** The page's words against those that show a position. */
export interface ContraryView {
  readonly page: string;
  readonly known: string;
  readonly source: SourceView;
}

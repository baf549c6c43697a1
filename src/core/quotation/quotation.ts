/** How much of the reported words stands in quote marks: all, part, none. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** A stretch of one paragraph, in UTF-16 code units; `end` is exclusive, quote marks are outside. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** How the speaker was found, from the surest to the least sure. */
export type AttributionRule =
  /** A cue and a full or known name beside the words: “…,” said Yuri Ushakov. */
  | 'named'
  /** A cue and a surname, title or description that leads back to one name. */
  | 'described'
  /** A transcript's label: “Putin: …”. */
  | 'label'
  /** A cue and a pronoun. */
  | 'pronoun'
  /** No cue of its own: goes on from the quotation before it. */
  | 'carried'
  /** No cue of its own: the nearest sentence's subject. */
  | 'nearby';

/** A stretch of an article that reports speech. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** In reading order; several where its attribution interrupts it or it runs over paragraphs. */
  readonly spans: readonly Span[];
  /** The stretches inside quote marks: `spans` again where `direct`, none where `indirect`. */
  readonly quoted: readonly Span[];
  /** The spans' text, joined by one space. */
  readonly text: string;
  /** The word that reports: “said”. */
  readonly cue: Span | null;
  /** The words that name the speaker here: “he”, “the Kremlin aide”. */
  readonly source: Span | null;
  /** Who that is, as fully named in the article; null where the article does not tell. */
  readonly speaker: string | null;
  /** By which rule `speaker` was found; null without one. */
  readonly rule: AttributionRule | null;
  /** Share of answers of this kind that are right on development data, 0 to 1; 0 without a speaker. */
  readonly confidence: number;
  /** Who passed the words on, apart from the speaker: “TASS” in “…, he said via TASS”. */
  readonly provenance: string | null;
}

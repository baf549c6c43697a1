/** What else is known of the page. */
export interface ArticleContext {
  /** ISO 8601. */
  readonly published?: string | null;
  /** Number of the first paragraph in the article, where `paragraphs` are a part of one. */
  readonly from?: number;
  /**
   * Every quote that the words may be, even where several quotes of the base say the same; by default
   * only the nearest, so that a reader sees one card.
   */
  readonly all?: boolean;
}

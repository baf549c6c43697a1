/** An article as it was given, before anything is made of it. */
export interface SourceArticle {
  /** As the file says; for a page or a text, the file's name without its ending. */
  readonly id: string;
  /** Where it was read. */
  readonly file: string;
  /** From 1; null where the file holds one article. */
  readonly line: number | null;
  /** As given: whatever counts paragraphs counts these, from 0. */
  readonly paragraphs: readonly string[];
  readonly title: string | null;
  /** Whether the title is paragraph 0, too. */
  readonly titled: boolean;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

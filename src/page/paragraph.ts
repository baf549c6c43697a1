/** A stretch of one text node that stands, character for character, in a paragraph's text. */
export interface Run {
  readonly node: Text;
  /** Where it starts in the paragraph's text. */
  readonly at: number;
  /** Where it starts in the node's data. */
  readonly from: number;
  readonly length: number;
}

/** A paragraph as a reader sees it, and where its characters stand in the page. */
export interface Paragraph {
  /** Unique on this page as long as it is open; a paragraph whose text changes gets a new one. */
  readonly id: number;
  /** White space collapsed, invisible characters left out; otherwise the page's own characters. */
  readonly text: string;
  /** The element that lays the text out. */
  readonly block: Element;
  /** In the order of the text; gaps between them are white space or left out. */
  readonly runs: readonly Run[];
}

/** Paragraphs to be read together; those before `from` are known already and given for context. */
export interface Batch {
  readonly paragraphs: readonly Paragraph[];
  readonly from: number;
}

/** What may be remembered of what the reader reads. */
export interface MemoryChoice {
  readonly on: boolean;
  /** Older articles are forgotten. */
  readonly days: number;
  /** Beyond it the oldest articles are forgotten; one is 2^20 bytes. */
  readonly megabytes: number;
}

/** What the reader chose of memory, and what it holds. */
export interface MemoryView extends MemoryChoice {
  readonly usedBytes: number;
  readonly articles: number;
  readonly quotations: number;
}

/** A remembered article and those of its quotations that were looked for. */
export interface RememberedArticle {
  readonly address: string;
  readonly outlet: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** ISO 8601. */
  readonly readAt: string;
  /** Registrable domain. */
  readonly site: string;
  readonly quotations: readonly {
    readonly id: string;
    readonly speaker: string;
    readonly text: string;
  }[];
}

/** What the reader wants forgotten. */
export type Forgotten =
  | { readonly quotation: string }
  | { readonly article: string }
  | { readonly site: string }
  | 'all';

/** The most articles that a search gives; who seeks others says more words. */
export const mostListed = 100;

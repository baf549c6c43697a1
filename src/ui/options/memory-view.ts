import type { ExportFormat } from '../../core/export/pack-formats';

/** What may be remembered. */
export interface MemoryChoice {
  readonly on: boolean;
  readonly days: number;
  readonly megabytes: number;
}

/** The memory of what the reader has read. */
export interface MemoryView extends MemoryChoice {
  readonly usedBytes: number;
  readonly articles: number;
  readonly quotations: number;
}

/** An article that is remembered. */
export interface RememberedArticleView {
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

/** What is to be forgotten. */
export type Forgotten =
  | { readonly quotation: string }
  | { readonly article: string }
  | { readonly site: string }
  | 'all';

/** The most articles that a search gives; who seeks others says more words. */
export const mostListed = 100;

/** What the reader can do about the memory. */
export interface MemorySteps {
  readonly onChangeMemory: (choice: MemoryChoice) => void;
  /** The newest first, at most `mostListed`; all for an empty query. */
  readonly onSearchMemory: (query: string) => Promise<readonly RememberedArticleView[]>;
  readonly onForget: (what: Forgotten) => Promise<void>;
  readonly onExportMemory: (format: ExportFormat) => void;
}

import type { ExportFormat } from '../../core/export/pack-formats';
import type { Forgotten, MemoryChoice, RememberedArticle } from '../../core/factbase/memory-view';

/** What the reader can do about the memory. */
export interface MemorySteps {
  readonly onChangeMemory: (choice: MemoryChoice) => void;
  /** The newest first, at most `mostListed`; all for an empty query. */
  readonly onSearchMemory: (query: string) => Promise<readonly RememberedArticle[]>;
  readonly onForget: (what: Forgotten) => Promise<void>;
  readonly onExportMemory: (format: ExportFormat) => void;
}

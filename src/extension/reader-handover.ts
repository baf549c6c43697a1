import type { PlacedMatch } from '../core/export/annotated-page';
import type { Annotation } from '../core/factbase/annotation';
import type { Settings } from './settings';

/** What the second script does for the first: paints, follows the pointer, shows the card. */
export interface Reader<Batch> {
  /** Paints what is known in a batch of paragraphs; spans count within them. */
  readonly paint: (batch: Batch, annotations: readonly Annotation[]) => void;
  /**
   * Shows what memory adds: private annotations where the page cannot see them, and what else is
   * remembered of painted ones. Called for every batch, with nothing too.
   */
  readonly recall: (batch: Batch, annotations: readonly Annotation[]) => void;
  /** Lets go of paragraphs that left the page. */
  readonly release: (ids: readonly number[]) => void;
  /** Takes one match off the page. */
  readonly remove: (key: string) => void;
  /** What is painted, in reading order. */
  readonly list: () => readonly Annotation[];
  /** What is painted, each with its place in the page's text. */
  readonly locate: () => readonly PlacedMatch[];
  /** Key of the annotation at or above the middle of the window. */
  readonly current: () => string | null;
  /** Scrolls to a match and opens its card. */
  readonly show: (key: string) => void;
  /** Goes to the next or previous match. */
  readonly step: (by: 1 | -1) => void;
  /** Opens the card of the match that the reader has gone to. */
  readonly openCard: () => void;
}

/** Starts the second script's part; aborting undoes all of it. */
export type StartReader<Batch> = (options: {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly settings: Settings;
}) => Reader<Batch>;

// Both scripts run in one world of the extension's own, which the page cannot see into.
const world = globalThis as { crossquoteStartReader?: unknown };

/** The second script offers itself. */
export function offerReader<Batch>(start: StartReader<Batch>): void {
  world.crossquoteStartReader = start;
}

/** The second script's offer; undefined until it has been loaded. */
export function offeredReader<Batch>(): StartReader<Batch> | undefined {
  return world.crossquoteStartReader as StartReader<Batch> | undefined;
}

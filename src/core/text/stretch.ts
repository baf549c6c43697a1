/** Words of one paragraph between quote marks, in UTF-16 code units. */
export interface Stretch {
  readonly paragraph: number;
  /** Inside the marks and the spaces next to them. */
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Whether its closing mark stands in this paragraph. */
  readonly closed: boolean;
  /** Whether it goes on from a stretch that the paragraph before left open. */
  readonly continues: boolean;
  /** Whether single marks hold it. */
  readonly single: boolean;
  /** Stretches within it. */
  readonly inner: readonly Stretch[];
}

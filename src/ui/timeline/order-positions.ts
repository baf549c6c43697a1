import type { PositionView } from '../../core/factbase/annotation';

/** A speaker's positions on one issue, the earliest first. */
export interface IssueHistory {
  readonly issue: string;
  readonly positions: readonly PositionView[];
}

/** When a position is first shown: since when it is held, else when its first evidence appeared. */
export function startOf({ since, evidence }: PositionView): string | null {
  const days = evidence.map(({ source }) => source.published).filter((day) => day !== null);
  return since ?? days.toSorted()[0] ?? null;
}

/** By issue, in the order in which issues come up; undated positions last. */
export function orderPositions(positions: readonly PositionView[]): IssueHistory[] {
  const histories = new Map<string, PositionView[]>();
  for (const position of positions)
    histories.set(position.issue, [...(histories.get(position.issue) ?? []), position]);
  const last = '\uffff';
  return [...histories].map(([issue, held]) => ({
    issue,
    positions: held.toSorted((a, b) => ((startOf(a) ?? last) < (startOf(b) ?? last) ? -1 : 1)),
  }));
}

import type { Annotation } from '../../core/factbase/annotation';

/** What the reader wants to see; null for all. */
export interface Filter {
  readonly speaker: string | null;
  readonly issue: string | null;
  readonly material: boolean;
}

export const everything: Filter = { speaker: null, issue: null, material: false };

/** The annotations that a filter lets through, in their order. */
export const filterAnnotations = (
  annotations: readonly Annotation[],
  { speaker, issue, material }: Filter,
): Annotation[] =>
  annotations.filter(
    (annotation) =>
      (speaker === null || annotation.speaker.id === speaker) &&
      (issue === null || annotation.positions.some((position) => position.issue === issue)) &&
      (!material || annotation.material),
  );

/** By speaker, in the order in which they first speak. */
export function groupBySpeaker(annotations: readonly Annotation[]): Annotation[][] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations)
    groups.set(annotation.speaker.id, [...(groups.get(annotation.speaker.id) ?? []), annotation]);
  return [...groups.values()];
}

/** All speakers of a page, by id, in order of name. */
export function speakersOf(annotations: readonly Annotation[]): [id: string, name: string][] {
  const speakers = new Map(annotations.map(({ speaker }) => [speaker.id, speaker.name]));
  return [...speakers].sort(([, a], [, b]) => a.localeCompare(b));
}

/** All issues that a page's speakers take positions on, in order of name. */
export const issuesOf = (annotations: readonly Annotation[]): string[] =>
  [...new Set(annotations.flatMap(({ positions }) => positions.map(({ issue }) => issue)))].sort(
    (a, b) => a.localeCompare(b),
  );

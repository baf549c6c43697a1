import type { Annotation, VersionView } from '../../core/factbase/annotation';
import { materialKinds } from '../../core/matching/match';

/** Whether a version is known from the reader's own reading rather than from a pack. */
export const isRead = ({ packs }: VersionView): boolean => packs.length === 0;

const isMaterial = ({ differences }: VersionView) =>
  differences.some(({ kind }) => materialKinds.has(kind));

/**
 * The annotation with the versions that the reader has read elsewhere after those of the packs;
 * for popup and panel alone, since the page can measure what is shown on it.
 */
export function joinReading(annotation: Annotation): Annotation {
  const { versions, remembered, material } = annotation;
  if (remembered.length === 0) return annotation;
  return {
    ...annotation,
    versions: [...versions, ...remembered],
    remembered: [],
    material: material || remembered.some(isMaterial),
  };
}

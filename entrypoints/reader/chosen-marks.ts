import type { Annotation } from '../../src/core/factbase/annotation';
import type { Settings } from '../../src/extension/settings';

/** The annotations of the kinds that the reader wants to see marked. */
export function chosenMarks(
  annotations: readonly Annotation[],
  { quotations, names, positions }: Settings['marks'],
): Annotation[] {
  return annotations
    .filter(({ verdict }) => (verdict === 'position' ? positions : quotations))
    .map((annotation) => (names ? annotation : { ...annotation, name: null }));
}

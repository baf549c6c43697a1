import type { Annotation } from '../../core/factbase/annotation';
import { type Difference, type DifferenceKind, materialKinds } from '../../core/matching/match';

/** One material difference, with all outlets that share its other side. */
export interface MaterialDifference extends Difference {
  /** Without repeats, the nearest first. */
  readonly outlets: readonly string[];
}

/** What turns a sentence round stands first. */
const order: readonly DifferenceKind[] = ['negation', 'number', 'name', 'modality'];

const fold = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The material differences between the page and other outlets, gravest first; other speakers
 * are told apart from these, by the credit line.
 */
export function findMaterial(annotation: Annotation): MaterialDifference[] {
  const found = new Map<string, MaterialDifference>();
  for (const { differences, source } of annotation.versions) {
    for (const difference of differences) {
      const { kind, page, version } = difference;
      if (!materialKinds.has(kind) || kind === 'speaker') continue;
      const id = [kind, fold(page), fold(version)].join('|');
      const outlets = found.get(id)?.outlets ?? [];
      found.set(id, { ...difference, outlets: [...new Set([...outlets, source.outlet])] });
    }
  }
  return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

import type { VersionView } from '../../core/factbase/annotation';
import { type DifferenceKind, materialKinds } from '../../core/matching/match';
import type { Reading, Slot } from './line-up-versions';

/** One wording, with every article that has it. */
export interface Wording {
  readonly versions: readonly VersionView[];
  /** By slot. */
  readonly readings: readonly (Reading | null)[];
  /** How it differs from the page, gravest first, without repeats. */
  readonly kinds: readonly DifferenceKind[];
  /** Reads as the page does, all of it. */
  readonly same: boolean;
}

const order: readonly DifferenceKind[] = [
  'negation',
  'number',
  'name',
  'modality',
  'speaker',
  'wording',
  'omission',
  'addition',
  'order',
];

const fold = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function kindsOf(versions: readonly VersionView[]): DifferenceKind[] {
  const kinds = versions.flatMap(({ differences }) => differences.map(({ kind }) => kind));
  return order.filter((kind) => kinds.includes(kind));
}

/** Versions of the same words become one wording; the order of the nearest stays. */
export function groupWordings(versions: readonly VersionView[], slots: readonly Slot[]): Wording[] {
  const groups = new Map<string, { versions: VersionView[]; readings: (Reading | null)[] }>();
  versions.forEach((version, i) => {
    const readings = slots.map((slot) => slot.readings[i] ?? null);
    const words = fold(readings.map((reading) => reading?.text ?? '').join(' '));
    const group = groups.get(words);
    if (group) group.versions.push(version);
    else groups.set(words, { versions: [version], readings });
  });
  return [...groups.values()].map((group) => ({
    ...group,
    kinds: kindsOf(group.versions),
    same: group.readings.every((reading) => reading?.same ?? false),
  }));
}

/** Whether a slot holds a difference that may change what was said. */
export function isMaterial(
  versions: readonly VersionView[],
  page: string,
  reading: string,
): boolean {
  const [here, there] = [fold(page), fold(reading)];
  return versions
    .flatMap(({ differences }) => differences)
    .filter(({ kind }) => materialKinds.has(kind) && kind !== 'speaker')
    .some(
      (difference) =>
        ` ${here} `.includes(` ${fold(difference.page)} `) &&
        ` ${there} `.includes(` ${fold(difference.version)} `),
    );
}

import { foldForm } from '../../core/text/fold';
import type { DraftVersion } from './versions-of';

/** A version and the id of the speaker it is credited to. */
export interface SaidVersion extends DraftVersion {
  readonly speaker: string;
}

/** Versions that are of one quote, the first of them first. */
export type Group = readonly [SaidVersion, ...SaidVersion[]];

/** Divides versions into quotes, in the order in which each is first met. */
export type Grouping = (said: readonly SaidVersion[]) => readonly Group[];

/** Groups word-for-word copies by one speaker. */
export const groupDrafts: Grouping = (said) => {
  const groups = new Map<string, [SaidVersion, ...SaidVersion[]]>();
  for (const version of said) {
    const key = `${version.speaker} ${foldForm(version.version.text)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [version]);
    else group.push(version);
  }
  return [...groups.values()];
};

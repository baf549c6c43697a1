import type { Annotation, VersionView } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';

/** Two names this long together still read at one glance, in one line of the card. */
const bothNamesFit = 32;

/** Whether a version's words are the page's, all of them. */
const isSame = (version: VersionView): boolean =>
  version.differences.every(({ kind }) => kind === 'speaker');

/** How many other outlets have the quote, and how many of them word it differently throughout. */
export function countOutlets(annotation: Annotation): { all: number; worded: number } {
  const outlets = new Set(annotation.versions.map(({ source }) => source.outlet));
  const same = new Set(annotation.versions.filter(isSame).map(({ source }) => source.outlet));
  return { all: outlets.size, worded: outlets.size - same.size };
}

/** “FT”, “FT and MT Hannach”, or “FT and two more”. */
export function nameOutlets(outlets: readonly string[], language: CardLanguage): string {
  const [first = '', second] = outlets;
  if (second === undefined) return first;
  if (outlets.length === 2 && first.length + second.length <= bothNamesFit)
    return language.list(outlets);
  return language.say('and-more', { first, count: outlets.length - 1 });
}

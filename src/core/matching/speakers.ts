import { foldForm } from '../text/fold';
import { oneGivenName } from './given-names';
import { spelledAlike, transliterated } from './spelled-alike';

/** What is known of two credits for the same words. */
export type SpeakerRelation = 'same' | 'unknown' | 'different';

const titles = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor gen general ' +
    'president prime minister chancellor secretary ambassador king queen prince princess pope judge ' +
    'justice speaker professor prof col colonel capt captain lt sgt rev reverend the a an of foreign ' +
    'vice deputy former acting state defence defense interior finance russian american us ukrainian'
  ).split(' '),
);

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The parts of a name that tell people apart, titles left out; all parts where nothing else is there. */
const partsOf = (name: string): string[] => {
  const all = foldForm(name)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !suffixes.has(part));
  const telling = all.filter((part) => !titles.has(part));
  return telling.length > 0 ? telling : all;
};

/** The last part of a name that is no title or suffix, folded. */
export const familyNameOf = (name: string): string => partsOf(name).at(-1) ?? '';

/** Likeness from which two family names are one in two transliterations (Ushakov, Uschakow). */
const oneFamilyName = 0.7;

const samePart = (a: string, b: string): boolean =>
  a === b || spelledAlike(a, b, false) >= oneFamilyName || transliterated(a, b);

const sameFirst = (a: string, b: string): boolean =>
  samePart(a, b) ||
  oneGivenName(a, b) ||
  (a.charAt(0) === b.charAt(0) &&
    (a.length < 3 || b.length < 3 || a.startsWith(b) || b.startsWith(a)));

/** Whether one name can be the other: the same family name, and first names that do not clash. */
export const nameFits = (name: string, other: string): boolean => {
  const a = partsOf(name);
  const b = partsOf(other);
  const lastA = a.at(-1);
  const lastB = b.at(-1);
  if (lastA === undefined || lastB === undefined) return false;
  if (a.length === 1 || b.length === 1) {
    const [single, parts] = a.length === 1 ? [lastA, b] : [lastB, a];
    return (
      samePart(single, parts.at(-1) as string) ||
      (parts.length === 2 && single === parts[0] && single.length > 3)
    );
  }
  return samePart(lastA, lastB) && sameFirst(a[0] as string, b[0] as string);
};

/** Compares whom a page credits with the names a known speaker goes by. */
export const relateSpeakers = (
  named: string | null | undefined,
  known: readonly string[],
): SpeakerRelation => {
  if (!named || known.length === 0) return 'unknown';
  return known.some((name) => nameFits(named, name)) ? 'same' : 'different';
};

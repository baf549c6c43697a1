import type { Alignment } from './align';
import type { Stretch } from './columns';
import type { Difference, DifferenceKind } from './match';
import type { Region } from './regions';
import { deniesByPrefix } from './spelled-alike';
import type { Vocabulary, Word } from './vocabulary';
import type { Wording } from './wording';

/** All that the classifiers of one region need. */
export interface Scene {
  readonly alignment: Alignment;
  readonly vocabulary: Vocabulary;
  /** Partner of each paired word, moved ones too. */
  readonly partnerA: ReadonlyMap<number, number>;
  readonly partnerB: ReadonlyMap<number, number>;
}

export const placesIn = ({ from, to }: Stretch): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

export const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && !Number.isNaN(word.value);

/** “One” and “once” count seldom: “one of them”, “once it is done”. */
export const isOne = ({ stem, value }: Word): boolean =>
  value === 1 || stem === 'one' || stem === 'onc' || stem === 'singl';

const surfaceAround = (wording: Wording, places: readonly number[]): string => {
  const inside = places.filter((at) => at < wording.words.length);
  const parts = inside.map((at) => {
    const start = wording.text.lastIndexOf(' ', wording.starts[at] as number) + 1;
    const space = wording.text.indexOf(' ', wording.ends[at] as number);
    return wording.text.slice(start, space < 0 ? undefined : space);
  });
  return [...new Set(parts)].join(' ');
};

export const unpaired = (
  scene: Scene,
  side: 'a' | 'b',
  region: Region,
  wanted: (word: Word, at: number, wording: Wording) => boolean,
): number[] => {
  const wording = scene.alignment[side];
  const partners = side === 'a' ? scene.partnerA : scene.partnerB;
  return placesIn(region[side]).filter(
    (at) => !partners.has(at) && wanted(wording.words[at] as Word, at, wording),
  );
};

export const differ = (
  kind: DifferenceKind,
  { alignment }: Scene,
  placesA: readonly number[],
  placesB: readonly number[],
): Difference => ({
  kind,
  page: surfaceAround(alignment.a, placesA),
  version: surfaceAround(alignment.b, placesB),
});

export const findPair = (
  scene: Scene,
  region: Region,
  test: (left: Word, right: Word, a: number, b: number) => boolean,
): readonly [number, number] | null => {
  const { a, b } = scene.alignment;
  for (const left of unpaired(scene, 'a', region, () => true)) {
    for (const right of unpaired(scene, 'b', region, () => true)) {
      if (test(a.words[left] as Word, b.words[right] as Word, left, right)) return [left, right];
    }
  }
  return null;
};

const subjects = new Set('i we you they he she it who'.split(' '));

/** “We shipped”, “I suspect”: said as a verb, a word that could be a vehicle or an office is none. */
export const isVerbAt = ({ forms, names }: Wording, at: number): boolean =>
  names[at] !== 1 &&
  (subjects.has(forms[at - 1] ?? '') ||
    forms[at - 1] === 'to' ||
    /(?:ed|ing)$/.test(forms[at] ?? ''));

/** Outlets name one time of day by either: “by morning”, “before dawn”. */
const timesOfDay = ['morn dawn', 'even dusk', 'night midnight', 'noon midday'].map(
  (names) => new Set(names.split(' ')),
);

/** “May” the month and “may” the verb have one stem; two modal verbs are no rivals. */
export const areRivals = ({ vocabulary: { lexicon } }: Scene, left: Word, right: Word): boolean =>
  left.term >= 0 &&
  right.term >= 0 &&
  !(left.modality > 0 && right.modality > 0) &&
  lexicon.rivalClass(left.term) !== 'modal' &&
  !timesOfDay.some((names) => names.has(left.stem) && names.has(right.stem)) &&
  lexicon.rivals(left.term, right.term);

/** Verbs that say little by themselves: “takes no pleasure”, “gives no joy”; “came past”, “went by”. */
const lightVerbs = new Set(['give', 'take', 'come', 'go', 'bring']);

/** The stems that a comparative's or an adverb's may be made from: “cheaper”, “bigger”, “wider”, “slowly”. */
const comparedFrom = (stem: string): string[] => {
  const base = /^(\p{L}{3,})(?:er|est|li)$/u.exec(stem)?.[1];
  if (base === undefined) return [stem];
  return [stem, base, base.replace(/(\p{L})\1$/u, '$1'), `${base}e`];
};

const mayBeCompared = ({ stem }: Word): boolean =>
  stem.endsWith('er') || stem.endsWith('est') || stem.endsWith('li');

/** Opposites as they stand, or one or both compared: “faster”, “more slowly”. */
const opposedForms = ({ vocabulary: { lexicon } }: Scene, left: Word, right: Word): boolean => {
  if (left.term >= 0 && right.term >= 0 && lexicon.opposed(left.term, right.term)) return true;
  // Asked of every two words without a partner, so what most are not is told first.
  if (!mayBeCompared(left) && !mayBeCompared(right)) return false;
  return comparedFrom(left.stem).some((a) =>
    comparedFrom(right.stem).some((b) => {
      const [one, other] = [lexicon.idOf(a), lexicon.idOf(b)];
      return one >= 0 && other >= 0 && lexicon.opposed(one, other);
    }),
  );
};

/** Opposites, of which neither is a denier (those are counted) and both say something by themselves. */
export const areOpposed = (scene: Scene, left: Word, right: Word): boolean =>
  !left.denies &&
  !right.denies &&
  !(lightVerbs.has(left.stem) && lightVerbs.has(right.stem)) &&
  (opposedForms(scene, left, right) ||
    deniesByPrefix(left.stem, right.stem) ||
    deniesByPrefix(right.stem, left.stem)) &&
  !areRivals(scene, left, right);

const beForm = /^(?:be|been|being|is|are|was|were)$/;
const someAmount = /^(?:nothing|none|no|little|much|anything|something|any|one|enough|few|many)$/;

/** “Is left”, “be left without”, “there was nothing left”: what stays. */
export const isLeftBehind = ({ forms }: Wording, at: number): boolean =>
  forms[at] === 'left' &&
  (beForm.test(forms[at - 1] ?? '') ||
    someAmount.test(forms[at - 1] ?? '') ||
    someAmount.test(forms[at - 2] ?? ''));

/** How far from a denier the word that it denies may stand: “will not in any way accept”. */
export const denialReach = 4;

/** “Not a single”, “no longer”: what is denied stands behind them. */
const emptyBefore = new Set(
  'singl longer even yet ever ani anyon anybodi anyth anywher get'.split(' '),
);

/** Place of the first telling word that a denier or modal verb may govern, or -1. */
export const governedBy = ({ words }: Wording, denier: number): number => {
  const end = Math.min(words.length, denier + 1 + denialReach);
  for (let at = denier + 1; at < end; at++) {
    if (!words[at]?.frame && !emptyBefore.has(words[at]?.stem ?? '')) return at;
  }
  return -1;
};

/** Whether the word that a denier or modal verb governs has its like on the other side. */
export const governsShared = (
  wording: Wording,
  partners: ReadonlyMap<number, number>,
  denier: number,
): boolean => {
  const governed = governedBy(wording, denier);
  return governed < 0 || partners.has(governed);
};

export const sceneOf = (alignment: Alignment, vocabulary: Vocabulary): Scene => {
  const partnerA = new Map<number, number>();
  const partnerB = new Map<number, number>();
  for (const { a, b } of [...alignment.chain, ...alignment.moved]) {
    partnerA.set(a, b);
    partnerB.set(b, a);
  }
  return { alignment, vocabulary, partnerA, partnerB };
};

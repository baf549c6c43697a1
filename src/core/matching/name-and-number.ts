import { isRest } from './complements';
import { oneGivenName } from './given-names';
import type { Difference } from './match';
import { otherMinister } from './other-minister';
import type { Region } from './regions';
import {
  areRivals,
  differ,
  findPair,
  isNumber,
  isOne,
  placesIn,
  type Scene,
  unpaired,
} from './scene';
import { spelledAlike, transliterated } from './spelled-alike';
import { areInserted } from './surroundings';
import { type Amount, sameAmount } from './units';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

const indefinite = new Set(['a', 'an', 'one']);

/** “Once” counts where the other side says “twice” or “three times”. */
const countsTimes = ({ text, starts, forms }: Wording, at: number): boolean =>
  forms[at + 1] === 'times' || /^t(?:w|hr)ice/i.test(text.slice(starts[at]));

/** “A month” counts one, as “six months” counts six. */
const countsOne =
  ({ vocabulary: { lexicon } }: Scene) =>
  (_: Word, at: number, { forms, words }: Wording): boolean =>
    indefinite.has(forms[at] ?? '') && lexicon.rivalClass(words[at + 1]?.term ?? -1) === 'unit';

const amountAt = ({ words }: Wording, at: number): Amount => ({
  value: isNumber(words[at]) ? (words[at]?.value ?? 1) : 1,
  unit: words[at + 1]?.stem ?? '',
});

/** Shares are rounded: “two thirds”, “67 percent”. */
const sameShare = (a: Amount, b: Amount): boolean =>
  a.unit === 'percent' &&
  b.unit === 'percent' &&
  Number.isInteger(a.value) !== Number.isInteger(b.value) &&
  Math.abs(a.value - b.value) < 1;

export const sameAmountAt = (scene: Scene, a: number, b: number): boolean =>
  isRest(scene, a, b) || sameFigure(scene, a, b);

const sameFigure = ({ alignment }: Scene, a: number, b: number): boolean =>
  sameShare(amountAt(alignment.a, a), amountAt(alignment.b, b)) ||
  sameAmount(amountAt(alignment.a, a), amountAt(alignment.b, b)) ||
  leavesScaleOut(alignment.a, a, alignment.b, b) ||
  leavesScaleOut(alignment.b, b, alignment.a, a);

/** “Thirty thousand, not twenty”: the second figure is in thousands too, as the other side spells out. */
const leavesScaleOut = (short: Wording, at: number, full: Wording, fullAt: number): boolean => {
  const scale = amountAt(full, fullAt).value / amountAt(short, at).value;
  return (
    (scale === 1e3 || scale === 1e6 || scale === 1e9) &&
    short.words.some(({ value }) => value >= scale && value < scale * 1e3 && value % scale === 0)
  );
};

/** Figures of one value in other units are worded differently; all others are another number. */
const differInNumber = (scene: Scene, a: readonly number[], b: readonly number[]): Difference =>
  differ(sameAmountAt(scene, a[0] ?? -1, b[0] ?? -1) ? 'wording' : 'number', scene, a, b);

export const numberDifference = (scene: Scene, region: Region): Difference | null => {
  const a = unpaired(scene, 'a', region, isNumber);
  const b = unpaired(scene, 'b', region, isNumber);
  if (a.length > 0 && b.length > 0) return differInNumber(scene, a, b);
  if (a.length + b.length === 0) return null;
  const side = a.length === 0 ? 'a' : 'b';
  const figures = scene.alignment[side === 'a' ? 'b' : 'a'];
  const counted = figures.words[(a[0] ?? b[0]) as number];
  if (countsTimes(figures, (a[0] ?? b[0]) as number)) {
    const once = unpaired(scene, side, region, (_, at, { forms }) => forms[at] === 'once');
    if (once.length > 0)
      return side === 'a' ? differ('number', scene, once, b) : differ('number', scene, a, once);
  }
  const ones = unpaired(scene, side, region, countsOne(scene));
  if (ones.length === 0 || counted?.value === 1) return null;
  // “A” alone would say nothing to a reader, so the unit is named with it.
  const withUnit = (places: readonly number[]) => places.flatMap((at) => [at, at + 1]);
  return side === 'a'
    ? differInNumber(scene, withUnit(ones), withUnit(b))
    : differInNumber(scene, withUnit(a), withUnit(ones));
};

/** A common word that opens a sentence is a name where one goes on: “Falcon Energy”. */
const opensName = ({ names, text, starts, words }: Wording, at: number): boolean =>
  names[at + 1] === 1 &&
  words[at]?.frame === false &&
  /^\p{Lu}\S* \p{Lu}/u.test(text.slice(starts[at]));

const titles = new Set('mr mrs ms miss dr doctor sir sen rep gov gen prof'.split(' '));

/** “Ms. Stewart”, “Martha Stewart”: a title is no name. */
export const isTitle = (form: string | undefined): boolean => titles.has(form ?? '');

export const isNameAt = (word: Word | undefined, at: number, wording: Wording): boolean =>
  (wording.names[at] === 1 || opensName(wording, at)) &&
  !isNumber(word) &&
  !isTitle(wording.forms[at]);

/** Likeness at which two names are one name in two spellings. */
const oneName = 0.6;

const standsForInitials = (short: string, wording: Wording, places: readonly number[]): boolean => {
  const initials = places.map((at) => wording.forms[at]?.charAt(0) ?? '').join('');
  return short.length > 1 && (initials === short || initials.includes(short));
};

export const isSameName = (scene: Scene, a: number, b: number): boolean => {
  const { alignment, vocabulary } = scene;
  const left = alignment.a.words[a] as Word;
  const right = alignment.b.words[b] as Word;
  if (areRivals(scene, left, right)) return false;
  if (left === right || vocabulary.likeness(left, right) > 0) return true;
  if (oneGivenName(left.stem, right.stem) || transliterated(left.stem, right.stem)) return true;
  return spelledAlike(left.stem, right.stem, false) >= oneName;
};

/** A nation beside a person is another way to put it, not one name for another. */
const areOfOneKind = (scene: Scene, a: readonly number[], b: readonly number[]): boolean => {
  const { alignment, vocabulary } = scene;
  const hasNation = (wording: Wording, places: readonly number[]) =>
    places.some((at) => vocabulary.lexicon.rivalClass(wording.words[at]?.term ?? -1) === 'nation');
  return (
    hasNation(alignment.a, a) === hasNation(alignment.b, b) ||
    (a.length === 1 &&
      b.length === 1 &&
      isSpelledOut(alignment.a, a[0] ?? 0) &&
      isSpelledOut(alignment.b, b[0] ?? 0) &&
      standAlike(scene, a[0] ?? 0, b[0] ?? 0))
  );
};

/** Initials may stand for any name: “the DOJ”, “the Justice Department”. */
export const isSpelledOut = ({ text, starts, ends }: Wording, at: number): boolean =>
  /\p{Ll}/u.test(text.slice(starts[at], ends[at]));

/** Whether the words around two places are each other's: “in Geneva again”, “in Vienna again”. */
const standAlike = (
  { alignment: { a, b }, partnerA }: Scene,
  atA: number,
  atB: number,
): boolean => {
  const isEnd = atA === a.words.length - 1 && atB === b.words.length - 1;
  const isAfterTheSame = partnerA.get(atA - 1) === atB - 1 || a.forms[atA - 1] === b.forms[atB - 1];
  return isAfterTheSame && (isEnd || partnerA.get(atA + 1) === atB + 1);
};

export const nameDifference = (scene: Scene, region: Region): Difference | null => {
  const { a: wordingA, b: wordingB } = scene.alignment;
  const a = unpaired(scene, 'a', region, isNameAt);
  const b = unpaired(scene, 'b', region, isNameAt);
  if (a.length === 0 || b.length === 0 || !areOfOneKind(scene, a, b))
    return rivalDifference(scene, region);
  if (a.some((left) => b.some((right) => isSameName(scene, left, right)))) return null;
  // An editor says by another name what the other outlet leaves as it was said.
  if (areInserted(wordingA, a) !== areInserted(wordingB, b)) return null;
  const short = a.some((at) => standsForInitials(wordingA.forms[at] ?? '', wordingB, b));
  const long = b.some((at) => standsForInitials(wordingB.forms[at] ?? '', wordingA, a));
  return short || long ? null : differ('name', scene, a, b);
};

const measureClasses = new Set(['number', 'unit']);

const rivalDifference = (scene: Scene, region: Region): Difference | null => {
  const { lexicon } = scene.vocabulary;
  const pair = findPair(
    scene,
    region,
    (left, right) => areRivals(scene, left, right) && !(isOne(left) && isOne(right)),
  );
  if (!pair) return nightsForDays(scene, region) ?? otherMinister(scene, region);
  const rival = lexicon.rivalClass((scene.alignment.a.words[pair[0]] as Word).term);
  const kind = measureClasses.has(rival ?? '') ? 'number' : 'name';
  return differ(kind, scene, [pair[0]], [pair[1]]);
};

/** “Second” is also an ordinal, and a rival of other numbers as such. */
const measuresTime = (word: Word | undefined, { vocabulary: { lexicon } }: Scene): boolean =>
  word?.stem === 'second' || lexicon.rivalClass(word?.term ?? -1) === 'season';

/** “Eleven nights”, “ninety seconds” beside “weeks”, “minutes”: behind a figure that both share, these are units too. */
const nightsForDays = (scene: Scene, region: Region): Difference | null => {
  const { lexicon } = scene.vocabulary;
  const { a, b } = scene.alignment;
  const at = placesIn(region.a).find((place) => {
    const figure = scene.partnerA.get(place - 1) ?? -2;
    if (!isNumber(a.words[place - 1]) || a.words[place - 1] !== b.words[figure]) return false;
    const behind = [a.words[place], b.words[figure + 1]];
    return (
      behind.some((word) => lexicon.rivalClass(word?.term ?? -1) === 'unit') &&
      behind.some((word) => measuresTime(word, scene))
    );
  });
  return at === undefined
    ? null
    : differ('number', scene, [at], [(scene.partnerA.get(at - 1) ?? 0) + 1]);
};

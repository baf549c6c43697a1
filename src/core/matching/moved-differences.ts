import { denialsIn } from './denials';
import type { Difference, DifferenceKind } from './match';
import { isOtherPerson, rivalKind } from './moved-names';
import { sameAmountAt } from './name-and-number';
import { areManySided, isLessened } from './opposed-in-place';
import type { Region } from './regions';
import {
  areOpposed,
  areRivals,
  differ,
  isLeftBehind,
  isNumber,
  placesIn,
  type Scene,
} from './scene';
import {
  areOnlyLoose,
  areYears,
  countTheSame,
  isShare,
  standBeforeTheSame,
  standNearTheSame,
} from './surroundings';
import { areTurned } from './turned-opposites';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** How far before a word a denier may stand that turns its opposite into the same: “not open”. */
const denied = 4;

/** Frame words that have an opposite. */
const placing = new Set(['befor', 'after', 'more', 'fewer', 'less']);

interface Place {
  readonly at: number;
  readonly region: Region;
}

/** More words without a partner are other text around a part, of which only a figure or a nation tells something. */
const longestRegion = 10;

/** Words without a partner. */
const loosePlaces = (
  side: 'a' | 'b',
  { alignment, partnerA, partnerB, vocabulary }: Scene,
  regions: readonly Region[],
): Place[] => {
  const partners = side === 'a' ? partnerA : partnerB;
  const { words } = alignment[side];
  const isNation = (word: Word | undefined) =>
    vocabulary.lexicon.rivalClass(word?.term ?? -1) === 'nation';
  const isLoose = (at: number) =>
    !partners.has(at) && (!words[at]?.frame || placing.has(words[at]?.stem ?? ''));
  return regions.flatMap((region) => {
    const isLong = region[side].to - region[side].from > longestRegion;
    return placesIn(region[side])
      .filter((at) => isLoose(at) && (!isLong || isFigure(words[at]) || isNation(words[at])))
      .map((at) => ({ at, region }));
  });
};

const areDenied = ({ alignment: { a, b } }: Scene, left: number, right: number): boolean => {
  const count = (wording: Wording, at: number) =>
    denialsIn(wording, Math.max(0, at - denied), at + 2).length;
  return (count(a, left) + count(b, right)) % 2 === 1;
};

/** One deed seen from either side, where the sentence is turned as well: “not bought”, “nobody sold”. */
const converses = new Set(['buy', 'purchas', 'sell', 'lend', 'borrow', 'give', 'receiv']);

/** They measure what stands beside them, and much may: “much shorter periods”, “less risk”. */
const quantities = new Set(['much', 'mani', 'less', 'few', 'fewer', 'littl']);

/** Opposites that say the contrary also where the sentence is turned. */
const areTurnedAround = (scene: Scene, left: Word, right: Word): boolean =>
  areOpposed(scene, left, right) && !converses.has(left.stem);

/** “More letters”, “fewer letters”: right before the very word on both sides. */
const standRightBefore = ({ partnerA }: Scene, a: number, b: number): boolean =>
  partnerA.get(a + 1) === b + 1;

/** “One” is mostly no figure: “one of the studies”. */
const isFigure = (word: Word | undefined): boolean => isNumber(word) && word?.value !== 1;

/** How near to a figure a word that both sides share must stand where all other figures have their partner. */
const lastReach = 8;

/** Whether these two figures, both shares or neither, are the last without a partner. */
const areLast = (scene: Scene, a: number, b: number): boolean =>
  isShare(scene.alignment.a, a) === isShare(scene.alignment.b, b) &&
  areOnlyLoose(scene, a, b, isFigure) &&
  standNearTheSame(scene, a, b, '', lastReach);

const kindOf = (scene: Scene, a: number, b: number): DifferenceKind | null => {
  const { alignment } = scene;
  const left = alignment.a.words[a];
  const right = alignment.b.words[b];
  if (!left || !right) return null;
  if (isFigure(left) && isFigure(right)) {
    const placed =
      standBeforeTheSame(scene, a, b) ||
      countTheSame(scene, a, b) ||
      areYears(scene, a, b) ||
      (areOnlyLoose(scene, a, b, isNumber) && standNearTheSame(scene, a, b)) ||
      areLast(scene, a, b);
    const changed = placed && !sameAmountAt(scene, a, b);
    return changed ? 'number' : null;
  }
  if (areRivals(scene, left, right)) return rivalKind(scene, left, right, a, b);
  if (isOtherPerson(scene, a, b)) return 'name';
  const isHowMany = [left, right].some(({ stem }) => quantities.has(stem) || stem === 'more');
  const isFrame = left.frame || right.frame;
  const placed = isHowMany ? standRightBefore : isFrame ? standBeforeTheSame : standNearTheSame;
  const changed =
    areTurnedAround(scene, left, right) &&
    !areManySided(left, right) &&
    isLessened(alignment.a, a) === isLessened(alignment.b, b) &&
    !isLeftBehind(alignment.a, a) &&
    !isLeftBehind(alignment.b, b) &&
    placed(scene, a, b) &&
    !areDenied(scene, a, b) &&
    !areTurned(scene, a, b);
  return changed ? 'negation' : null;
};

/**
 * Changes whose words stand in other places, because the sentence around them was turned: “The
 * Danish divers made it safe”, “It was made safe by Finnish divers”. By the region of the page's word.
 */
export const movedDifferences = (
  scene: Scene,
  regions: readonly Region[],
): Map<Region, Difference> => {
  const found = new Map<Region, Difference>();
  const taken = new Set<number>();
  const right = loosePlaces('b', scene, regions);
  for (const { at, region } of loosePlaces('a', scene, regions)) {
    if (found.has(region)) continue;
    for (const other of right) {
      if (taken.has(other.at) || (other.region === region && !region.edge)) continue;
      const kind = kindOf(scene, at, other.at);
      if (!kind) continue;
      taken.add(other.at);
      found.set(region, differ(kind, scene, [at], [other.at]));
      break;
    }
  }
  return found;
};

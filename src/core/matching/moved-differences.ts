import { denialsIn } from './denials';
import type { Difference, DifferenceKind } from './match';
import { isNameAt, sameAmountAt } from './name-and-number';
import type { Region } from './regions';
import { areOpposed, areRivals, differ, isNumber, placesIn, type Scene } from './scene';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** How far from a changed word a word that both sides share tells that it changed in one place. */
const reach = 4;

/** How far before a word a denier may stand that turns its opposite into the same: “not open”. */
const denied = 4;

interface Place {
  readonly at: number;
  readonly region: Region;
}

/** Words without a partner, not under a change that is already told. */
const loosePlaces = (
  side: 'a' | 'b',
  { alignment, partnerA, partnerB }: Scene,
  regions: readonly Region[],
): Place[] => {
  const partners = side === 'a' ? partnerA : partnerB;
  const { words } = alignment[side];
  const isLoose = (at: number) => !partners.has(at) && !words[at]?.frame;
  return regions.flatMap((region) =>
    placesIn(region[side])
      .filter(isLoose)
      .map((at) => ({ at, region })),
  );
};

const endsSentence = /[.!?;]["”’]?\s/;

const tellingAfter = ({ words, text, starts, ends }: Wording, at: number): number => {
  const end = Math.min(words.length, at + 1 + reach);
  for (let next = at + 1; next < end; next++) {
    if (words[next]?.frame) continue;
    return endsSentence.test(text.slice(ends[at], starts[next])) ? -1 : next;
  }
  return -1;
};

/** Whether what both words stand before is one word: “four thousand members”, “the Turkish entry”. */
const standBeforeTheSame = ({ alignment, partnerA }: Scene, a: number, b: number): boolean => {
  const left = tellingAfter(alignment.a, a);
  const right = tellingAfter(alignment.b, b);
  return left >= 0 && right >= 0 && partnerA.get(left) === right;
};

/** Whether a word near the one is the partner of a word near the other. */
const standNearTheSame = (
  { alignment, partnerA }: Scene,
  a: number,
  b: number,
  but = '',
): boolean => {
  for (let at = Math.max(0, a - reach); at <= a + reach; at++) {
    const partner = partnerA.get(at);
    const word = alignment.a.words[at];
    if (partner === undefined || word?.frame || word?.stem === but) continue;
    if (Math.abs(partner - b) <= reach) return true;
  }
  return false;
};

/** The unit of a figure, behind it or, of money, in front of it. */
const unitAt = ({ words }: Wording, at: number, { vocabulary: { lexicon } }: Scene): string => {
  const beside = [words[at + 1], words[at - 1]];
  return beside.find((word) => lexicon.rivalClass(word?.term ?? -1) === 'unit')?.stem ?? '';
};

/** “A rail that costs eleven pounds”, “A £90 rail”: one unit, beside one word. */
const countTheSame = (scene: Scene, a: number, b: number): boolean => {
  const unit = unitAt(scene.alignment.a, a, scene);
  const isSame = unit !== '' && unit === unitAt(scene.alignment.b, b, scene);
  return isSame && standNearTheSame(scene, a, b, unit);
};

const areDenied = ({ alignment: { a, b } }: Scene, left: number, right: number): boolean => {
  const count = (wording: Wording, at: number) =>
    denialsIn(wording, Math.max(0, at - denied), at).length;
  return (count(a, left) + count(b, right)) % 2 === 1;
};

/** One deed seen from either side, where the sentence is turned as well: “not bought”, “nobody sold”. */
const converses = new Set(['buy', 'purchas', 'sell', 'lend', 'borrow']);

const dates = new Set(['weekday', 'month']);

/** They measure what stands beside them, and much may: “much shorter periods”, “less risk”. */
const quantities = new Set(['much', 'mani', 'less', 'few', 'fewer', 'littl']);

/** Opposites that say the contrary also where the sentence is turned. */
const areTurnedAround = (scene: Scene, left: Word, right: Word): boolean =>
  areOpposed(scene, left, right) && !converses.has(left.stem) && !quantities.has(left.stem);

const kindOf = (scene: Scene, a: number, b: number): DifferenceKind | null => {
  const { alignment, vocabulary } = scene;
  const left = alignment.a.words[a];
  const right = alignment.b.words[b];
  if (!left || !right) return null;
  // “One” is mostly no figure: “one of the studies”.
  if (isNumber(left) && isNumber(right) && left.value !== 1 && right.value !== 1) {
    const placed = standBeforeTheSame(scene, a, b) || countTheSame(scene, a, b);
    const changed = placed && !sameAmountAt(scene, a, b);
    return changed ? 'number' : null;
  }
  if (areRivals(scene, left, right)) {
    if (dates.has(vocabulary.lexicon.rivalClass(left.term) ?? ''))
      return alignment.a.forms[a - 1] === alignment.b.forms[b - 1] ? 'name' : null;
    return isNameAt(left, a, alignment.a) && standBeforeTheSame(scene, a, b) ? 'name' : null;
  }
  const changed =
    areTurnedAround(scene, left, right) && standNearTheSame(scene, a, b) && !areDenied(scene, a, b);
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

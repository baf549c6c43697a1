import type { Stretch } from './columns';
import { denialsIn, deniesAt } from './denials';
import {
  isDeniedBefore,
  isDeniedInWords,
  isExcepted,
  isSaidAgain,
  isUntil,
  isYet,
} from './denied-in-words';
import type { Difference } from './match';
import { opposedIn } from './opposed-in-place';
import type { Region } from './regions';
import {
  areOpposed,
  denialReach,
  differ,
  governedBy,
  governsShared,
  placesIn,
  type Scene,
} from './scene';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** How near two flipped denials must stand to make up for each other: “do not want … to”, “want … not to”. */
const makesUp = 6;

interface Flip {
  readonly region: Region;
  readonly deniersA: readonly number[];
  readonly deniersB: readonly number[];
  readonly opposed: readonly [number, number] | null;
  /** “Neither … nor”, “not … and not”: with what only goes on, both sides deny as often. */
  readonly isOneDenial: boolean;
}

/**
 * Denials that have no like: “neither” for “not”; and a verb that denies says no more than its like,
 * “stop pumping” than “an end to pumping”.
 */
const looseDeniers = (
  wording: Wording,
  partners: ReadonlyMap<number, number>,
  other: Wording,
  { from, to }: Stretch,
): number[] =>
  denialsIn(wording, from, to).filter((at) => {
    const partner = partners.get(at);
    const isPaired = partner !== undefined && other.words[partner] !== undefined;
    return !isPaired || (wording.words[at]?.denies === true && !deniesAt(other, partner));
  });

const flipOf = (scene: Scene, region: Region): Flip => {
  const { a, b } = scene.alignment;
  const opposed = opposedIn(scene, region);
  const deniersA = looseDeniers(a, scene.partnerA, b, region.a);
  const deniersB = looseDeniers(b, scene.partnerB, a, region.b);
  const written = (wording: Wording, places: readonly number[]) =>
    places.filter((at) => wording.words[at]?.denies).length;
  const all = written(a, placesIn(region.a)) + written(b, placesIn(region.b));
  const isOneDenial = all > deniersA.length + deniersB.length && all % 2 === 0;
  return { region, deniersA, deniersB, opposed, isOneDenial };
};

/** “Able to” and “unable to” are opposites; that one of them denies is not counted once more. */
const isOdd = ({ deniersA, deniersB, opposed, isOneDenial }: Flip): boolean => {
  const others = [
    ...deniersA.filter((at) => at !== opposed?.[0]),
    ...deniersB.filter((at) => at !== opposed?.[1]),
  ];
  return !isOneDenial && (others.length + (opposed ? 1 : 0)) % 2 === 1;
};

/** Whether a flip changes the meaning: the same thing is denied here and not there. */
const isRealFlip = (scene: Scene, { region, deniersA, deniersB, opposed }: Flip): boolean => {
  const { a, b } = scene.alignment;
  if (opposed) return true;
  const inA = deniersA.length > deniersB.length;
  const wording = inA ? a : b;
  const partners = inA ? scene.partnerA : scene.partnerB;
  const denier = (inA ? deniersA : deniersB)[0] ?? 0;
  if (!governsShared(wording, partners, denier) || isUntil(wording, inA ? b : a, partners, denier))
    return false;
  const facingSide = inA ? b : a;
  const other = inA ? region.b : region.a;
  const otherPartners = inA ? scene.partnerB : scene.partnerA;
  if (
    isYet(wording, facingSide) ||
    isExcepted(wording, partners, denier, facingSide, otherPartners)
  )
    return false;
  const isLoose = (at: number) => !otherPartners.has(at);
  const isDenied = (from: number, to: number) =>
    isDeniedInWords(facingSide, otherPartners, wording, from, to);
  const denied = governedBy(wording, denier);
  const governed = partners.get(denied) ?? -1;
  if (isSaidAgain(wording, denier, denied)) return false;
  const facing = facingSide.words[governed];
  // “Not difficult” stands beside “easy”: the denial is what makes them alike.
  if (facing && areOpposed(scene, wording.words[denied] as Word, facing)) return false;
  // What is denied here may stand elsewhere there, with its own way to deny: “failed to look”.
  if (governed >= 0 && isDenied(governed - makesUp, governed)) return false;
  if (isDeniedBefore(facingSide, otherPartners, wording, governed)) return false;
  if (denialsIn(facingSide, Math.max(0, governed - denialReach), governed).some(isLoose))
    return false;
  return !isDenied(other.from - makesUp, other.to + makesUp);
};

/** Denials at the edges count too: “Nobody needs steps”, “Steps are not needed by anyone”. */
const sameNumberOfDenials = ({ alignment: { a, b, chain } }: Scene): boolean => {
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return true;
  const count = (wording: Wording, from: number, to: number) =>
    denialsIn(
      wording,
      Math.max(0, from - denialReach),
      Math.min(wording.words.length, to + 1 + denialReach),
    ).length;
  return count(a, first.a, last.a) % 2 === count(b, first.b, last.b) % 2;
};

/** Each side has one denial without a partner: “Neither has yet confirmed”, “have not been confirmed by either”. */
const eachDeniesOnce = ({ alignment: { a, b }, partnerA, partnerB }: Scene): boolean => {
  const loose = (wording: Wording, partners: ReadonlyMap<number, number>) =>
    denialsIn(wording, 0, wording.words.length).filter((at) => !partners.has(at)).length;
  return loose(a, partnerA) === 1 && loose(b, partnerB) === 1;
};

/** Two flips in two clauses are two changes: “coped, and no flight was lost”, “did not cope, and flights were”. */
const areClausesApart = ({ alignment: { a, b } }: Scene, one: Region, other: Region): boolean => {
  const [first, second] = one.a.from < other.a.from ? [one, other] : [other, one];
  const hasComma = ({ text, starts }: Wording, from: number, to: number) =>
    /[,;.]\s|\sand\s/.test(text.slice(starts[from] ?? text.length, starts[to] ?? text.length));
  return hasComma(a, first.a.from, second.a.from) && hasComma(b, first.b.from, second.b.from);
};

/** Regions whose denials do not cancel out, with the words that deny. */
export const negationDifferences = (
  scene: Scene,
  regions: readonly Region[],
): Map<Region, Difference> => {
  const found = new Map<Region, Difference>();
  const flips = regions
    .filter(({ edge }) => !edge)
    .map((region) => flipOf(scene, region))
    .filter(isOdd);
  const evened = sameNumberOfDenials(scene) || eachDeniesOnce(scene);
  flips.forEach((flip, at) => {
    const { region, deniersA, deniersB, opposed } = flip;
    const cancelled = flips.some(
      (other, index) =>
        index !== at &&
        !areClausesApart(scene, region, other.region) &&
        Math.abs(other.region.a.from - region.a.from) <= makesUp + region.a.to - region.a.from,
    );
    if (cancelled || (evened && !opposed && flips.length !== 2) || !isRealFlip(scene, flip)) return;
    found.set(
      region,
      opposed
        ? differ('negation', scene, [opposed[0]], [opposed[1]])
        : differ('negation', scene, deniersA, deniersB),
    );
  });
  return found;
};

import { holds } from './columns';
import type { Difference } from './match';
import { isNameAt, isTitle } from './name-and-number';
import type { Region } from './regions';
import { differ, isNumber, type Scene } from './scene';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** A figure or name that stands on both sides, with its places. */
interface Shared {
  readonly a: number;
  readonly b: number;
  /** Only what is of one kind can be exchanged: two figures, two nations, two names. */
  readonly kind: string;
}

/** Classes whose words can stand in each other's place. */
const exchangeable = new Set(
  'nation weekday month office faith party kinsman direction institution'.split(' '),
);

const kindAt = (
  { alignment: { a, b }, vocabulary: { lexicon } }: Scene,
  at: number,
  there: number,
): string | null => {
  const word = a.words[at];
  if (!word) return null;
  if (isNumber(word)) return 'figure';
  const rivals = lexicon.rivalClass(word.term);
  if (rivals !== null) return exchangeable.has(rivals) ? rivals : null;
  // A name that opens a sentence shows only where it stands elsewhere.
  return isNameAt(word, at, a) || isNameAt(word, there, b) ? 'name' : null;
};

const figuresAndNames = (scene: Scene): Shared[] => {
  const found: Shared[] = [];
  for (const [a, b] of scene.partnerA) {
    if (scene.alignment.a.words[a] !== scene.alignment.b.words[b]) continue;
    const kind = kindAt(scene, a, b);
    if (kind !== null) found.push({ a, b, kind });
  }
  return found;
};

/** “Brandt paid”, “paid by Brandt”: who acts may stand first or last. */
const actsBehind = ({ forms }: Wording, ...places: readonly number[]): boolean =>
  places.some((at) => [at - 1, at - 2, at - 3].some((before) => forms[before] === 'by'));

/** What one neighbour in common says: nothing, a little where it is a frame word, or much. */
const inCommon = (a: Word | undefined, b: Word | undefined): number => {
  if (a === undefined && b === undefined) return 1;
  if (a !== b || isTitle(a?.stem)) return 0;
  return a?.frame ? 1 : 2;
};

/** How much two places have in common: the words before and behind them, or the text's end. */
const samePlace = ({ alignment: { a, b } }: Scene, left: number, right: number): number => {
  const [beforeA, beforeB] = [outside(a, left, -1), outside(b, right, -1)];
  const beside =
    inCommon(a.words[beforeA], b.words[beforeB]) +
    inCommon(a.words[outside(a, left, 1)], b.words[outside(b, right, 1)]);
  const [tellingA, tellingB] = [tellingBefore(a, beforeA), tellingBefore(b, beforeB)];
  return beside + (tellingA !== undefined && tellingA === tellingB ? 1 : 0);
};

/** The word beside a name of several words: “Tarkan Aydin designed”. */
const outside = (wording: Wording, at: number, step: 1 | -1): number => {
  let next = at + step;
  while (isNameAt(wording.words[next], next, wording) || isTitle(wording.forms[next])) next += step;
  return next;
};

/** How far before a figure the word may stand that tells what it is a figure of: “profit by 3 per cent”. */
const reachBefore = 3;

const tellingBefore = ({ words }: Wording, from: number): Word | undefined => {
  for (let at = from; at >= Math.max(0, from - reachBefore); at--)
    if (!words[at]?.frame) return words[at];
  return undefined;
};

/** A telling neighbour or one on either side; less is chance. */
const leastInCommon = 2;

/** Where the figures’ order is the same, as much more must be in common: “two metres in ten days”. */
const clearlyMore = 3;

/** “Defense Ministry”, “Ministry of Defense”. */
const areNeighbours = ({ words }: Wording, from: number, to: number): boolean =>
  words.slice(Math.min(from, to) + 1, Math.max(from, to)).every(({ frame }) => frame);

const isExchange = (scene: Scene, x: Shared, y: Shared): boolean => {
  const { a, b } = scene.alignment;
  if (x.kind !== y.kind) return false;
  const isCrossed = x.a < y.a !== x.b < y.b;
  if (!isCrossed && x.kind !== 'figure') return false;
  if (x.kind === 'name' && areNeighbours(a, x.a, y.a)) return false;
  const [forX, forY] = [samePlace(scene, x.a, y.b), samePlace(scene, y.a, x.b)];
  if (Math.min(forX, forY) < leastInCommon) return false;
  const kept = samePlace(scene, x.a, x.b) + samePlace(scene, y.a, y.b);
  if (forX + forY <= kept + (isCrossed ? 0 : clearlyMore)) return false;
  return x.kind === 'figure' || actsBehind(a, x.a, y.a) === actsBehind(b, x.b, y.b);
};

/** Two figures or two names of which each stands in the other's place: “320 people, 45 of them apprentices”. */
export const swappedPlaces = (
  scene: Scene,
  regions: readonly Region[],
): Map<Region, Difference> => {
  const found = new Map<Region, Difference>();
  const all = figuresAndNames(scene);
  all.forEach((x, at) => {
    for (const y of all.slice(at + 1)) {
      if (!isExchange(scene, x, y)) continue;
      const [first, second] = x.b < y.b ? [x, y] : [y, x];
      const region = regions.find(
        (one) => holds(one.a, x.a) || holds(one.a, y.a) || holds(one.b, x.b) || holds(one.b, y.b),
      );
      const kind = x.kind === 'figure' ? 'number' : 'name';
      if (region && !found.has(region))
        found.set(region, differ(kind, scene, [x.a, y.a], [first.b, second.b]));
    }
  });
  return found;
};

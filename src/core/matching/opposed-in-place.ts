import type { Region } from './regions';
import { areOpposed, findPair, isLeftBehind, type Scene } from './scene';
import { standBeforeTheSame } from './surroundings';
import { areTurned } from './turned-opposites';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** “At least two” is no opposite of “two or more”. */
const isLowerLimit = ({ forms }: Wording, at: number): boolean =>
  forms[at] === 'least' && forms[at - 1] === 'at';

/** “Less expensive”, “costs less” are no opposites of “cheaper”. */
export const isLessened = ({ forms }: Wording, at: number): boolean =>
  forms[at - 1] === 'less' || forms[at - 1] === 'least' || forms[at + 1] === 'less';

/** “Grew a little”: how much, and no opposite of “bigger”. */
const isHowMuch = ({ forms }: Wording, at: number): boolean =>
  forms[at] === 'little' && forms[at - 1] === 'a';

/** Opposites only behind one verb: “switch on”, “switch off”, but “settle accounts on”, “pay off”. */
const particles = new Set(['on', 'off', 'over', 'under', 'up', 'down', 'in', 'out']);

/** Verbs of many meanings, opposites in few of them: “passed the signal”, “ran through it”. */
const manySided = new Set(
  'pass run keep leav left stay stand sit hold turn move set put lay lie chang let get'.split(' '),
);

/** Whether either of two opposites is a verb of many meanings. */
export const areManySided = (left: Word, right: Word): boolean =>
  manySided.has(left.stem) || manySided.has(right.stem);

const standBetweenTheSame = ({ alignment, partnerA }: Scene, a: number, b: number): boolean =>
  partnerA.get(a - 1) === b - 1 ||
  (partnerA.get(a + 1) === b + 1 &&
    isStill(alignment.a.forms[a - 1]) &&
    isStill(alignment.b.forms[b - 1]));

/** “Is still on the table”, “is off the table”. */
const isStill = (form: string | undefined): boolean =>
  form !== undefined && ['still', 'is', 'are', 'was', 'were'].includes(form);

/** The first two opposites of a region that stand in place of each other and say the contrary. */
export const opposedIn = (scene: Scene, region: Region): readonly [number, number] | null => {
  const { a, b } = scene.alignment;
  return findPair(
    scene,
    region,
    (left, right, atA, atB) =>
      areOpposed(scene, left, right) &&
      isLowerLimit(a, atA) === isLowerLimit(b, atB) &&
      isLessened(a, atA) === isLessened(b, atB) &&
      !isHowMuch(a, atA) &&
      !isHowMuch(b, atB) &&
      !isLeftBehind(a, atA) &&
      !isLeftBehind(b, atB) &&
      (!particles.has(left.stem) || standBetweenTheSame(scene, atA, atB)) &&
      (!areManySided(left, right) ||
        standBetweenTheSame(scene, atA, atB) ||
        standBeforeTheSame(scene, atA, atB)) &&
      !areTurned(scene, atA, atB),
  );
};

import { deniesAt, mayDeny } from './denials';
import { areOpposed, isNumber, type Scene } from './scene';
import { isShare } from './surroundings';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** The whole that two parts make up: a hundred percent, or a figure that both sides share. */
const makeUpWhole = (
  { alignment: { a, b }, partnerA }: Scene,
  atA: number,
  atB: number,
): boolean => {
  const sum = (a.words[atA]?.value ?? Number.NaN) + (b.words[atB]?.value ?? Number.NaN);
  if (isShare(a, atA) && isShare(b, atB)) return Math.abs(sum - 100) < 1;
  return a.words.some((word, at) => isNumber(word) && word.value === sum && partnerA.has(at));
};

const looseIn = ({ words }: Wording, partners: ReadonlyMap<number, number>): number[] =>
  words.map((_, at) => at).filter((at) => !partners.has(at));

/** “All but one in twenty”. */
const isAllBut = ({ forms }: Wording, at: number): boolean =>
  forms[at] === 'but' && forms[at - 1] === 'all';

const denies = (wording: Wording, places: readonly number[], but: number | undefined): number =>
  places.some(
    (at) =>
      at !== but &&
      (deniesAt(wording, at) || isAllBut(wording, at) || mayDeny(wording.words[at]?.stem ?? '')),
  )
    ? 1
    : 0;

/** Whether of the words without a partner one side's say the opposite: a denial, an opposite, but not both. */
const sayOpposites = (scene: Scene): boolean => {
  const { a, b } = scene.alignment;
  const [left, right] = [looseIn(a, scene.partnerA), looseIn(b, scene.partnerB)];
  const [opposed] = left.flatMap((at) =>
    right
      .filter((other) => areOpposed(scene, a.words[at] as Word, b.words[other] as Word))
      .map((other) => [at, other] as const),
  );
  return (
    (denies(a, left, opposed?.[0]) + denies(b, right, opposed?.[1]) + (opposed ? 1 : 0)) % 2 === 1
  );
};

/** Whether one figure counts what the other leaves: “one in ten was answered”, “90 percent went unanswered”. */
export const isRest = (scene: Scene, a: number, b: number): boolean =>
  makeUpWhole(scene, a, b) && sayOpposites(scene);

/** Whether any figure of one side counts what one of the other leaves, so that opposites are none. */
export const countsTheRest = (scene: Scene): boolean => {
  const figures = (wording: Wording, partners: ReadonlyMap<number, number>) =>
    looseIn(wording, partners).filter((at) => isNumber(wording.words[at]));
  const { a, b } = scene.alignment;
  const right = figures(b, scene.partnerB);
  return figures(a, scene.partnerA).some((at) => right.some((other) => isRest(scene, at, other)));
};

import type { DifferenceKind } from './match';
import { isNameAt, isSameName, isSpelledOut } from './name-and-number';
import { isNumber, isOne, isVerbAt, type Scene } from './scene';
import { areOnlyLoose, standNearTheSame } from './surroundings';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

const dates = new Set(['weekday', 'month', 'season']);

/** “$90”, “90 euros”: rival units of one figure. */
const measureTheSame = (
  { alignment: { a, b }, partnerA }: Scene,
  atA: number,
  atB: number,
): boolean =>
  [atA - 1, atA + 1].some((figure) => {
    const partner = partnerA.get(figure) ?? -2;
    return (
      isNumber(a.words[figure]) && b.words[partner] !== undefined && Math.abs(partner - atB) === 1
    );
  });

/** “14 June”, “July 14”: months beside one figure. */
const standBehindTheSame = (scene: Scene, a: number, b: number): boolean => {
  const { forms } = scene.alignment.a;
  return forms[a - 1] === scene.alignment.b.forms[b - 1] || measureTheSame(scene, a, b);
};

/** What two loose rivals in other places tell: another figure, another name, or nothing. */
export const rivalKind = (
  scene: Scene,
  left: Word,
  right: Word,
  a: number,
  b: number,
): DifferenceKind | null => {
  const rivals = scene.vocabulary.lexicon.rivalClass(left.term) ?? '';
  if (rivals === 'unit') return measureTheSame(scene, a, b) ? 'number' : null;
  if (rivals === 'number')
    return !isOne(left) && !isOne(right) && standNearTheSame(scene, a, b) ? 'number' : null;
  if (dates.has(rivals)) return standBehindTheSame(scene, a, b) ? 'name' : null;
  if (isVerbAt(scene.alignment.a, a) || isVerbAt(scene.alignment.b, b)) return null;
  const isRival = ({ term }: Word) => scene.vocabulary.lexicon.rivalClass(term) === rivals;
  const isFar = farRivals.has(rivals) && areOnlyLoose(scene, a, b, isRival);
  const near = isFar ? farReach : undefined;
  return standNearTheSame(scene, a, b, '', near) ? 'name' : null;
};

/** Classes of which a text seldom names two. */
const farRivals = new Set(['nation', 'kinsman', 'office']);

/** How near to a nation a word that both sides share must stand where no other nation lacks its partner. */
const farReach = 8;

const isPersonAt = (wording: Wording, at: number): boolean =>
  isNameAt(wording.words[at], at, wording) && isSpelledOut(wording, at);

/** A person has more beside him than a figure has. */
const besideReach = 4;

/** The only names without a partner, beside one shared word: “found by Willemsen”, “Achterberg found”. */
export const isOtherPerson = (scene: Scene, a: number, b: number): boolean => {
  const { alignment, vocabulary } = scene;
  const left = alignment.a.words[a] as Word;
  const right = alignment.b.words[b] as Word;
  return (
    isPersonAt(alignment.a, a) &&
    isPersonAt(alignment.b, b) &&
    [left, right].every(({ term }) => vocabulary.lexicon.rivalClass(term) === null) &&
    areOnlyLoose(scene, a, b, isNameAt) &&
    !isSameName(scene, a, b) &&
    standNearTheSame(scene, a, b, '', besideReach)
  );
};

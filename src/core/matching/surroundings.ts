import type { Scene } from './scene';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** How far from a changed word a word that both sides share tells that it changed in one place. */
const reach = 4;

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
export const standBeforeTheSame = (
  { alignment, partnerA }: Scene,
  a: number,
  b: number,
): boolean => {
  const left = tellingAfter(alignment.a, a);
  const right = tellingAfter(alignment.b, b);
  return left >= 0 && right >= 0 && partnerA.get(left) === right;
};

const inOneSentence = ({ text, starts, ends }: Wording, one: number, other: number): boolean =>
  !endsSentence.test(text.slice(ends[Math.min(one, other)], starts[Math.max(one, other)]));

/** Whether a word near the one, in its sentence, is the partner of a word near the other. */
export const standNearTheSame = (
  { alignment, partnerA }: Scene,
  a: number,
  b: number,
  but = '',
  within = reach,
): boolean => {
  for (let at = Math.max(0, a - within); at <= a + within; at++) {
    const partner = partnerA.get(at);
    const word = alignment.a.words[at];
    if (partner === undefined || word?.frame || word?.stem === but) continue;
    if (Math.abs(partner - b) > within) continue;
    if (inOneSentence(alignment.a, a, at) && inOneSentence(alignment.b, b, partner)) return true;
  }
  return false;
};

/** The unit of a figure, behind it or, of money, in front of it. */
const unitAt = ({ words }: Wording, at: number, { vocabulary: { lexicon } }: Scene): string => {
  const beside = [words[at + 1], words[at - 1]];
  return beside.find((word) => lexicon.rivalClass(word?.term ?? -1) === 'unit')?.stem ?? '';
};

/** “A rail that costs eleven pounds”, “A £90 rail”: one unit, beside one word. */
export const countTheSame = (scene: Scene, a: number, b: number): boolean => {
  const unit = unitAt(scene.alignment.a, a, scene);
  const isSame = unit !== '' && unit === unitAt(scene.alignment.b, b, scene);
  return isSame && standNearTheSame(scene, a, b, unit);
};

/** “In 2031”, “in 2034”. */
export const areYears = ({ alignment: { a, b } }: Scene, atA: number, atB: number): boolean => {
  const isYear = ({ words }: Wording, at: number) =>
    Number.isInteger(words[at]?.value) && /^(?:1[5-9]|20)\d\d$/.test(`${words[at]?.value}`);
  return isYear(a, atA) && isYear(b, atB) && a.forms[atA - 1] === b.forms[atB - 1];
};

/** Whether all of these words stand in an editor's brackets: “asks of [the fund]”. */
export const areInserted = ({ text, starts }: Wording, places: readonly number[]): boolean =>
  places.every((at) => {
    const before = text.slice(0, starts[at]);
    return before.lastIndexOf('[') > before.lastIndexOf(']');
  });

/** Whether each side has only this one of the words that `isOfKind` takes without a partner: one then stands for the other. */
export const areOnlyLoose = (
  { alignment, partnerA, partnerB }: Scene,
  a: number,
  b: number,
  isOfKind: (word: Word, at: number, wording: Wording) => boolean,
): boolean => {
  const isOnly = (wording: Wording, partners: ReadonlyMap<number, number>, own: number) =>
    wording.words.every(
      (word, at) => at === own || partners.has(at) || !isOfKind(word, at, wording),
    );
  return isOnly(alignment.a, partnerA, a) && isOnly(alignment.b, partnerB, b);
};

/** Whether a figure is a share in percent. */
export const isShare = ({ words }: Wording, at: number): boolean =>
  words[at + 1]?.stem === 'percent';

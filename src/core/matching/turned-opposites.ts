import type { Scene } from './scene';
import type { Wording } from './wording';

/** Opposites that say one thing seen from either end: “the lake lies above the village”, “the village below the lake”. */
const relations = new Set(
  'above below before after over under behind ahead buy purchas sell lend borrow give receiv teach learn beat defeat'.split(
    ' ',
  ),
);

/** Persons may be compared too: “he is older than I am”, “I am younger than he is”. */
const persons = new Set('i we he she they me us him them mine ours his hers theirs'.split(' '));

/** How far behind a comparison its “than” may stand. */
const thanReach = 5;

const isCompared = ({ words, forms }: Wording, at: number): boolean =>
  relations.has(words[at]?.stem ?? '') ||
  (words[at]?.stem === 'lose' && forms[at + 1] === 'to') ||
  forms.slice(at + 1, at + 1 + thanReach).includes('than');

/**
 * Whether two opposites stand between the same things in turned order: “A is bigger than B”,
 * “B is smaller than A”, “dearer in A than in B”, “cheaper in B than in A”.
 */
export const areTurned = (
  { alignment: { a, b }, partnerA }: Scene,
  atA: number,
  atB: number,
): boolean => {
  if (!isCompared(a, atA) || !isCompared(b, atB)) return false;
  const compared = a.words.flatMap((word, place): [number, number][] => {
    if (word.frame && !persons.has(a.forms[place] ?? '')) return [];
    // Of short sentences not even the very same words are always aligned.
    const partner = partnerA.get(place) ?? b.words.indexOf(word);
    return partner < 0 ? [] : [[place, partner]];
  });
  const isThan = a.forms.includes('than') && b.forms.includes('than');
  const isBehind = (place: number, partner: number) => place > atA && partner > atB;
  // Where both compared things stand behind the opposite, their order alone tells.
  return compared.some(([left, partnerOfLeft]) =>
    compared.some(([right, partnerOfRight]) => {
      if (left >= right || partnerOfLeft < partnerOfRight || right < atA || partnerOfLeft < atB)
        return false;
      return (
        !isThan ||
        (left < atA && partnerOfRight < atB) ||
        (isBehind(left, partnerOfLeft) && isBehind(right, partnerOfRight))
      );
    }),
  );
};

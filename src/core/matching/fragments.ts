import type { Wording } from './wording';

/** Fewer telling words than this are said by many people on many days. */
const leastTelling = 3;
/** … and so few words in all are a fragment, nothing by itself. */
const mostOfFragment = 4;
/** Weight from which a word tells of a subject. */
const tellingWeight = 4;

/** Whether the words are such as many people say. */
export const tellsLittle = ({ words }: Wording): boolean =>
  words.filter(({ frame }) => !frame).length < leastTelling;

/** Whether the words say nothing by themselves: “root causes”, “as early as today”. */
export const isFragment = (wording: Wording): boolean =>
  wording.words.length <= mostOfFragment && tellsLittle(wording);

/** Whether two surroundings of the same words have a subject in common, apart from these words. */
export const shareSubject = (around: Wording, other: Wording, said: Wording): boolean => {
  const there = new Set(other.words);
  const inside = new Set(said.words);
  return around.words.some(
    (word) => word.weight >= tellingWeight && there.has(word) && !inside.has(word),
  );
};

import type { Alignment } from './align';
import { onLogScale } from './log-scale';
import type { Word } from './vocabulary';

/** A dozen uncommon words, or half as many rare ones. */
const fullRare = 24;
/** Telling weight of four or five words: “a long-term peace agreement”. */
const clauseWeight = 20;
/** Above this weight a word is rarer than what everybody says: about the thousandth of English. */
const commonWeight = 4;

const rarityOf = ({ weight }: Word): number => Math.max(0, weight - commonWeight);

/** What rare words bring, and how little there is to compare. */
export const measureRare = ({ a, b, chain, moved }: Alignment) => {
  let shared = 0;
  for (const pairs of [chain, moved]) {
    for (const pair of pairs) {
      const lighter = Math.min(
        rarityOf(a.words[pair.a] as Word),
        rarityOf(b.words[pair.b] as Word),
      );
      shared += lighter * pair.likeness;
    }
  }
  const lighter = a.weight < b.weight ? a : b;
  let all = 0;
  for (const word of lighter.words) if (!word.frame) all += rarityOf(word);
  return {
    rare: onLogScale(shared, fullRare),
    rareLost: onLogScale(Math.max(0, all - shared), fullRare),
    light: 1 - Math.min(1, Math.min(a.tellingWeight, b.tellingWeight) / clauseWeight),
  };
};

import type { Gender } from './language';

/** What tells the case endings and genders of names in one East Slavic language. */
export interface NameEndings {
  /** Case endings, any order; the longest that fits is cut. */
  readonly cases: readonly string[];
  /** Letters that a cut may leave over: "Андрі(й)", "Серге(й)". */
  readonly left: RegExp;
  readonly femalePatronymic: RegExp;
  readonly malePatronymic: RegExp;
  readonly femaleSurname: RegExp;
  readonly maleSurname: RegExp;
}

/** Shorter stems would make different names equal. */
const shortestStem = 2;

/** Cuts a name's case ending, so that «Пєсков», «Пєскова» and «Пєсковим» compare equal. */
export function nameStemmer(endings: NameEndings): (word: string) => string {
  const longestFirst = [...endings.cases].sort((a, b) => b.length - a.length);
  return (word) => {
    const ending = longestFirst.find(
      (entry) => word.endsWith(entry) && word.length - entry.length >= shortestStem,
    );
    const stem = ending ? word.slice(0, word.length - ending.length) : word;
    const bare = stem.replace(endings.left, '');
    return bare.length >= shortestStem ? bare : stem;
  };
}

/**
 * The gender that a full name shows by its patronymic or surname. One word alone shows none:
 * «Пескова» is a woman's name or a man's in the genitive.
 */
export function nameGenderTeller(endings: NameEndings): (words: readonly string[]) => Gender {
  return (words) => {
    if (words.some((word) => endings.femalePatronymic.test(word))) return 'female';
    if (words.some((word) => endings.malePatronymic.test(word))) return 'male';
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    if (words.length < 2) return null;
    if (endings.femaleSurname.test(last) && /[ая]$/.test(first)) return 'female';
    return endings.maleSurname.test(last) ? 'male' : null;
  };
}

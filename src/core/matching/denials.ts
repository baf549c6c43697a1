import type { Wording } from './wording';

/** “not only”, “nothing more than”, “no doubt”: the denier denies nothing. */
const emptyAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set(['only', 'just', 'merely', 'simply', 'necessarily']),
  nothing: new Set(['other', 'more', 'less', 'but', 'short']),
  no: new Set(['doubt', 'matter', 'less', 'fewer']),
  none: new Set(['other']),
  never: new Set(['mind']),
};

/** How far back “nor” and “not even” look for the denier that they only go on from. */
const norReach = 12;

/** “No more than”, “no later than”, “No. 1”. */
const isLimit = (wording: Wording, at: number): boolean =>
  wording.forms[at + 1] === 'than' || wording.text.charAt(wording.ends[at - 1] as number) === '.';

/** Whether the word at `at` denies what is said around it. */
export const deniesAt = (wording: Wording, at: number): boolean => {
  const word = wording.words[at];
  if (!word?.denies) return false;
  const form = wording.forms[at] ?? '';
  const empty = Object.hasOwn(emptyAfter, form) ? emptyAfter[form] : undefined;
  if (empty?.has(wording.forms[at + 1] ?? '')) return false;
  if (form === 'no' && isLimit(wording, at + 1)) return false;
  if (form !== 'nor' && !(form === 'not' && wording.forms[at + 1] === 'even')) return true;
  for (let back = at - 1; back >= Math.max(0, at - norReach); back--) {
    if (wording.words[back]?.denies) return false;
  }
  return true;
};

/** The places of a stretch that deny. */
export const denialsIn = (wording: Wording, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (deniesAt(wording, at)) found.push(at);
  return found;
};

/** Words that deny without a denier: “a wish rather than a forecast”, “ruled out”, “failed to”. */
const hiddenDeniers = new Set(
  (
    'rather instead befor rule refus deni declin reject dismiss fail lack stop cease free against unless until ' +
    'neither nor yet few fewer less bar forbid prohibit avoid prevent exclud oppos unabl unwil imposs unlik ' +
    'unaccept cannot nobodi noth absenc absent only except scarc rare seldom hard end'
  ).split(' '),
);

/** Whether a word may deny in a hidden way, so that a denier on the other side is no change. */
export const mayDeny = (stem: string): boolean =>
  hiddenDeniers.has(stem) || /^(?:un|dis|non)\p{L}{4,}/u.test(stem) || /less$/.test(stem);

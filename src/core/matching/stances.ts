import { deniesAt } from './denials';
import type { Wording } from './wording';

const stemsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that may speak for a thing, and against it, as stems; any of them makes a report doubtful. */
const welcoming = stemsOf(
  'support back accept agre welcom favour favor readi will prepar endors embrac approv want',
);
const refusing = stemsOf(
  'oppos reject refus rule exclud deni condemn criticis critic dismiss resist against unaccept unwil reluct',
);

/** Those that say outright where somebody stands on what they govern. */
const accepts = stemsOf('support back accept agre welcom favor endors embrac approv');
const rejects = stemsOf('oppos reject refus exclud condemn resist against');

/** Who discusses a thing takes no stand on it yet. */
const weighs = stemsOf('discuss consid studi negoti talk examin weigh debat');

/** … nor who sets terms for it. */
const terms = stemsOf(
  'if unless until only befor condit precondit provid prerequisit whether when onc partial guarante instead',
);

/** Whether the words welcome (1), refuse (-1) or neither (0); a denier turns either round. */
export const leaningOf = (wording: Wording): number => {
  let leaning = 0;
  let denied = false;
  wording.words.forEach(({ stem }, at) => {
    if (deniesAt(wording, at)) denied = !denied;
    if (leaning !== 0) return;
    if (refusing.has(stem)) leaning = -1;
    else if (welcoming.has(stem)) leaning = 1;
  });
  return denied ? -Math.abs(leaning) || -1 : leaning;
};

/** Words between a verb and what it governs: “rejected the hastily drawn-up new bridge”. */
const governs = 6;
/** Words between a denier and its verb: “will not under any terms accept”. */
const denies = 4;

/** The places before the subject from which a verb may govern it, the nearest first. */
const placesBefore = (subject: number, reach: number): number[] =>
  Array.from({ length: Math.min(reach, subject) }, (_, step) => subject - 1 - step);

const stemAt = ({ words }: Wording, at: number): string => words[at]?.stem ?? '';

/** Whether the subject at `subject` is only talked about. */
export const isWeighed = (wording: Wording, subject: number): boolean =>
  placesBefore(subject, governs).some((at) => weighs.has(stemAt(wording, at)));

/** Where the words say outright that the subject at `subject` is accepted (1) or rejected (-1); else 0. */
export const standOn = (wording: Wording, subject: number): number => {
  if (wording.words.some(({ stem }) => terms.has(stem))) return 0;
  const at = placesBefore(subject, governs).find((place) => {
    const stem = stemAt(wording, place);
    return accepts.has(stem) || rejects.has(stem);
  });
  if (at === undefined) return 0;
  const stand = accepts.has(stemAt(wording, at)) ? 1 : -1;
  return placesBefore(at, denies).some((place) => deniesAt(wording, place)) ? -stand : stand;
};

import { denialsIn, mayDeny } from './denials';
import { governedBy } from './scene';
import type { Wording } from './wording';

type Partners = ReadonlyMap<number, number>;

/** Whether a stretch denies without a denier, in a word that the other side has nowhere: “failed to look”. */
export const isDeniedInWords = (
  { words }: Wording,
  partners: Partners,
  other: Wording,
  from: number,
  to: number,
): boolean => {
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) {
    const word = words[at];
    if (word && !partners.has(at) && mayDeny(word.stem) && !other.words.includes(word)) return true;
  }
  return false;
};

const limits = new Set(['until', 'before', 'unless']);
const ownLimits = ['before', 'until', 'since'];

/** How far behind a denier its “until” may stand. */
const untilReach = 12;

/** “Not on sale until autumn” is “on sale in autumn”, unless the other side has such a limit of its own. */
export const isUntil = (
  { forms }: Wording,
  other: Wording,
  partners: Partners,
  denier: number,
): boolean => {
  const until = forms.findIndex((form, at) => at > denier && limits.has(form));
  return (
    !other.forms.some((form) => ownLimits.includes(form)) &&
    until >= 0 &&
    until - denier <= untilReach &&
    !partners.has(until)
  );
};

/** “No decision has been taken yet”, “a decision is still to be taken”. */
export const isYet = ({ forms }: Wording, other: Wording): boolean =>
  forms.includes('yet') && other.forms.some((form) => form === 'still' || form === 'remains');

/** What a denial leaves standing: “nobody but my wife”, “no more than that”, “nothing else”. */
const exceptions = new Set(['but', 'except', 'save', 'besides', 'other', 'else', 'more', 'apart']);

/** What says the same without a denial: “only my wife”, “that is all”, “the rest I had on my feet”. */
const exclusives = new Set(['only', 'just', 'alone', 'solely', 'all', 'sole', 'rest']);

/** How near to its denier an exception stands: “nobody in the house but my wife”. */
const exceptionReach = 5;

const hasLoose = (
  { forms }: Wording,
  partners: Partners,
  wanted: ReadonlySet<string>,
  from = 0,
  to = forms.length,
): boolean =>
  forms.some((form, at) => at >= from && at <= to && wanted.has(form) && !partners.has(at));

/** “Everybody but her has signed”, “she is the only one who has not signed”. */
const leavesOut = new Set(['but', 'except', 'besides', 'apart']);

/** “No better”, “nothing more useful”. */
const isNoneMore = ({ forms }: Wording, denier: number): boolean =>
  forms
    .slice(denier + 1, denier + 1 + comparativeReach)
    .some((form) => form === 'more' || form === 'worse' || /\p{L}{3}er$/u.test(form));

/** How far behind a denier its comparative may stand: “never in my life drunk better”. */
const comparativeReach = 6;

const superlative = /^(?:most|best|worst|\p{L}{3,}est)$/u;

/**
 * Whether what the denial leaves standing is what the other side says: “nobody but my wife has touched
 * them”, “only his wife had handled them”; “no better cheese”, “the best cheese”.
 */
export const isExcepted = (
  wording: Wording,
  partners: Partners,
  denier: number,
  other: Wording,
  otherPartners: Partners,
): boolean => {
  const isNear = (wanted: ReadonlySet<string>) =>
    hasLoose(wording, partners, wanted, denier - exceptionReach, denier + exceptionReach);
  return (
    (isNear(exceptions) && hasLoose(other, otherPartners, exclusives)) ||
    (isNear(exclusives) && hasLoose(other, otherPartners, leavesOut)) ||
    (isNoneMore(wording, denier) && other.forms.some((form) => superlative.test(form)))
  );
};

/** Words that deny all that is said behind them in their sentence: “ruled out cuts and smaller portions”. */
const deniesAll = new Set('exclud reject refus deni forbid prohibit ban oppos abandon'.split(' '));

const endsSentence = /[.!?]["”’]?\s/;

/** Whether a word that the other side has nowhere denies all of the sentence up to `at`. */
export const isDeniedBefore = (
  { words, text, ends, starts }: Wording,
  partners: Partners,
  other: Wording,
  at: number,
): boolean =>
  words
    .slice(0, Math.max(0, at))
    .some(
      (word, before) =>
        deniesAll.has(word.stem) &&
        !partners.has(before) &&
        !other.words.includes(word) &&
        !endsSentence.test(text.slice(ends[before], starts[at])),
    );

/** “I can't do it. I just can't do it”: what is denied twice is denied once where it is said once. */
export const isSaidAgain = (wording: Wording, denier: number, denied: number): boolean =>
  denied >= 0 &&
  denialsIn(wording, 0, wording.words.length).some((at) => {
    const other = governedBy(wording, at);
    return at !== denier && other !== denied && wording.words[other] === wording.words[denied];
  });

import { governedBy } from './scene';
import type { Wording } from './wording';

/** Moods as bits; the first five are those of `Word.modality`. */
export const mood = {
  certain: 1,
  possible: 2,
  able: 4,
  obliged: 8,
  advised: 16,
  wished: 32,
  planned: 64,
  probable: 128,
  reported: 256,
  asked: 512,
} as const;

/** “The tax is to rise”: what will be, or what shall be. */
export const isTo = mood.certain | mood.obliged;

/** A word that sets a mood, and the telling word that it sets it for (-1 for none). */
export interface MoodMark {
  readonly at: number;
  readonly bits: number;
  readonly governed: number;
}

const tableOf = (lines: readonly (readonly [bits: number, words: string])[]) =>
  new Map(lines.flatMap(([bits, words]) => words.split(' ').map((word) => [word, bits] as const)));

/** By stem, before “to”: “hope to”, “is expected to”, “are free to”. */
const beforeTo = tableOf([
  [mood.certain, 'certain sure bound set about'],
  // “We are going to” says what will be and what is meant to be.
  [mood.certain | mood.planned, 'go decid promis vow pledg resolv determin guarante commit'],
  [mood.planned, 'intend plan mean'],
  [mood.planned | mood.wished, 'want aim'],
  [mood.wished, 'hope wish like tri seek attempt strive long offer'],
  [mood.advised, 'encourag advis urg recommend'],
  [mood.probable | mood.planned | mood.advised, 'expect'],
  [mood.probable, 'like'],
  [mood.possible | mood.able, 'free allow permit entitl author'],
  [mood.able, 'abl'],
  [mood.obliged, 'have oblig requir forc compel'],
  [mood.obliged | mood.advised, 'need'],
]);

/** By stem, before “to” and behind a form of “be”: “is said to have left”. */
const passiveBeforeTo = tableOf([
  [mood.reported, 'believ say think report alleg understand rumour rumor'],
  [mood.asked, 'ask invit'],
]);

/** By form, wherever they stand. */
const adverbs = tableOf([
  [mood.certain, 'certainly definitely surely undoubtedly clearly obviously doubtless inevitably'],
  [mood.possible, 'perhaps maybe possibly conceivably potentially'],
  [mood.probable, 'probably presumably likely'],
  [mood.reported, 'allegedly reportedly supposedly purportedly'],
  [mood.reported | mood.probable, 'apparently seemingly'],
]);

/** By form, before “that”. */
const beforeThat = tableOf([
  [mood.certain, 'certain clear sure obvious evident undeniable'],
  [mood.possible, 'possible conceivable thinkable'],
  [mood.probable, 'likely probable'],
]);

/** By stem, before a word in “-ing”: “are considering selling”, “are thinking of leaving”. */
const beforeDoing = tableOf([[mood.possible, 'consid contempl ponder think']]);

const beForms = new Set('is are was were be been being am'.split(' '));

/** “Their plan is to sell”: what somebody has in mind, said by the noun. */
const purposes = new Set(
  'plan aim goal idea intent wish hope task job purpos duti ambit'.split(' '),
);

/** “The tax is to rise”; “his aim was to rise” has a noun before it, but says no less. */
const isToCome = ({ forms, words }: Wording, at: number): boolean =>
  (forms[at] === 'is' || forms[at] === 'are') &&
  !purposes.has(words[at - 1]?.stem ?? '') &&
  forms[at + 1] === 'to' &&
  words[at + 2]?.frame === false;

/** “In May”, “May 5”: the month. */
const isMonth = ({ text, starts, words, forms }: Wording, at: number): boolean =>
  forms[at] === 'may' &&
  text.charAt(starts[at] as number) === 'M' &&
  (at > 0 || !Number.isNaN(words[1]?.value ?? Number.NaN));

const isDoingAfter = ({ forms }: Wording, at: number): boolean =>
  [forms[at + 1], forms[at + 2]].some((form) => form?.endsWith('ing') && form.length > 5);

const participle = /(?:ed|en|wn|ne|pt|lt|nt|ght|ade|ome|ought|eft|ut|it)$/;

/** “A commitment to”, “the authority to”: a thing, where the verb would set a mood. */
const isThing = (form: string): boolean => /(?:ment|ity|tion|ence|ance)$/.test(form);

/** The mood that the word at `at` sets; 0 for none. */
const bitsAt = (wording: Wording, at: number): number => {
  const { words, forms } = wording;
  const word = words[at];
  if (!word) return 0;
  const form = forms[at] ?? '';
  const next = forms[at + 1];
  if (word.modality > 0) {
    if (next === 'not' && forms[at + 2] === 'but') return mood.obliged;
    // “Must have known” concludes and does not oblige.
    if (form === 'must' && next === 'have' && participle.test(forms[at + 2] ?? ''))
      return mood.certain | mood.probable;
    // “Would like to” is a wish, whatever “would” says alone.
    return next === 'like' || isMonth(wording, at) ? 0 : word.modality;
  }
  if (isToCome(wording, at)) return isTo;
  if (next === 'to') {
    if (form === 'like')
      return words[at - 1]?.modality || words[at - 2]?.modality ? mood.wished : 0;
    const behindBe = beForms.has(forms[at - 1] ?? '');
    if (form === 'likely') return mood.probable;
    const bits = isThing(form) ? 0 : (beforeTo.get(word.stem) ?? 0);
    return bits || (behindBe ? (passiveBeforeTo.get(word.stem) ?? 0) : 0);
  }
  if (next === 'that' && beforeThat.has(form)) return beforeThat.get(form) ?? 0;
  if (form === 'considering' && (next === 'a' || next === 'an')) return mood.possible;
  if (isDoingAfter(wording, at)) return beforeDoing.get(word.stem) ?? adverbs.get(form) ?? 0;
  return adverbs.get(form) ?? 0;
};

/** Whether a clause ends between a mark and what it would govern: “as it should be, and the dry season”. */
const isCut = ({ text, ends, starts }: Wording, at: number, governed: number): boolean =>
  governed >= 0 && /[,;:.!?]\s/.test(text.slice(ends[at], starts[governed]));

/** The words of a wording that set a mood. What one governs may stand behind another: “might try to sell”. */
export const moodsIn = (wording: Wording): MoodMark[] => {
  const marks = new Map<number, number>();
  for (let at = 0; at < wording.words.length; at++) {
    const bits = bitsAt(wording, at);
    if (bits > 0) marks.set(at, bits);
  }
  return [...marks].map(([at, bits]) => {
    let governed = governedBy(wording, at);
    while (marks.has(governed)) governed = governedBy(wording, governed);
    return { at, bits, governed: isCut(wording, at, governed) ? -1 : governed };
  });
};

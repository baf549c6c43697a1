/** Verbs and prepositions by which news reports speech, in the languages that quotations are found in. */
const cue =
  /said|says|told|tells|added|adds|wrote|writes|stated|announced|noted|explained|[Aa]ccording to|a déclaré|a dit|affirme|[Ss]elon|sagte|sagt|erklärte|[Ll]aut|dijo|afirmó|aseguró|[Ss]egún|ha detto|[Ss]econdo|disse|afirmou|[Ss]egundo|zei|[Vv]olgens|powiedział|сказал|заявил|сообщил|сказав|заявив|повідомив/g;
/** A closing mark a few words before a cue, and an opening one after it. */
const quoteBefore = /[”"»“][,.]?\s*[^“"«„.]{0,40}$/;
const quoteAfter = /^[^.“"«„]{0,30}[“"«„]/;
/** Characters around a cue in which its quote marks stand. */
const NEAR = 45;
/** Whether `character` is a letter, in writing that has capitals; `\p{L}` takes long to compile. */
const isLetter = (character: string) => character.toLowerCase() !== character.toUpperCase();

/** Cues of speech per thousand characters in news; a third of what development articles show in the middle. */
const LEAST_DENSITY = 1.5;
/** Fewer may be chance. */
const LEAST_CUES = 3;

/** Start and end of each cue that is a word of its own. */
function* findCues(text: string): Generator<readonly [number, number]> {
  for (const { 0: found, index } of text.matchAll(cue)) {
    const end = index + found.length;
    if (!isLetter(text.charAt(index - 1)) && !isLetter(text.charAt(end))) yield [index, end];
  }
}

/** Whether words in quote marks stand next to a word that reports them. */
export function hasAttributedQuote(text: string): boolean {
  for (const [start, end] of findCues(text)) {
    if (quoteBefore.test(text.slice(Math.max(0, start - NEAR), start))) return true;
    const opens = quoteAfter.exec(text.slice(end, end + NEAR))?.[0] ?? '';
    if (opens && isLetter(text.charAt(end + opens.length))) return true;
  }
  return false;
}

/** Whether the text reports speech more than by chance. */
export const hasCues = (text: string): boolean => [...findCues(text)].length >= LEAST_CUES;

/** Whether the text reports speech as often as news does. */
export const isReporting = (text: string): boolean =>
  hasCues(text) && ([...findCues(text)].length * 1_000) / text.length >= LEAST_DENSITY;

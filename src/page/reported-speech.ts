/** Verbs and prepositions by which news reports speech, in the languages that quotations are found in. */
const cue =
  '(?<!\\p{L})(?:said|says|told|tells|added|adds|wrote|writes|stated|announced|noted|explained|according to|' +
  'a déclaré|a dit|affirme|selon|sagte|sagt|erklärte|laut|dijo|afirmó|aseguró|según|ha detto|secondo|' +
  'disse|afirmou|segundo|zei|volgens|powiedział|сказал|заявил|сообщил|сказав|заявив|повідомив)(?!\\p{L})';
const open = '[“"«„]';
const close = '[”"»“]';

/** Made on first use: most pages need neither, and every page would pay for them. */
const cues = () => new RegExp(cue, 'giu');
const attributed = () =>
  new RegExp(
    `${close}[,.]?\\s*(?:[^\\s“"«„.]+\\s+){0,4}${cue}|${cue}[^.“"«„]{0,30}[:,]?\\s*${open}\\p{L}`,
    'iu',
  );

/** Cues of speech per thousand characters in news; a third of what development articles show in the middle. */
const LEAST_DENSITY = 1.5;
/** Fewer may be chance. */
const LEAST_CUES = 3;

/** Whether words in quote marks stand next to a word that reports them. */
export const hasAttributedQuote = (text: string): boolean => attributed().test(text);

/** Whether the text reports speech as often as news does. */
export function isReporting(text: string): boolean {
  const found = text.match(cues())?.length ?? 0;
  return found >= LEAST_CUES && (found * 1_000) / text.length >= LEAST_DENSITY;
}

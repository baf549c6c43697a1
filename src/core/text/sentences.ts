const ends = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** Whether a character can end a sentence. */
export function isSentenceMark(char: string): boolean {
  return ends.has(char);
}

const upper = /[\p{Lu}\p{Lt}\p{N}]/u;

/** Whether a sentence can begin with this character. */
export function opensSentence(char: string): boolean {
  return upper.test(char);
}

/**
 * Whether the dot after `word` belongs to it: an abbreviation, an initial, or letters with dots.
 * `abbreviations` are in lower case and without their last dot.
 */
export function isAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  if (abbreviations.has(word.toLowerCase())) return true;
  return word.length === 1 && word !== 'I' && upper.test(word) && !/\d/.test(word);
}

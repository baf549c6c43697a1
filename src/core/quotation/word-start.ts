const wordStart = /\p{L}/u;

/** How a name's word begins: with a capital, also after “al-” and “d’”. */
const capital = /^(?:\p{Lu}|(?:al|el|an|as|ash|ad|at|az|ar|d['’]|l['’])-?\p{Lu})/u;

/** Whether a word is a name's by its first letter; most begin with one of a to z, which needs no pattern. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  // "al-" and "d’" begin with these four.
  return code > 122 || code < 97 || /[adel]/.test(text[0] ?? '') ? capital.test(text) : false;
}

/** Whether a piece begins with a letter, as almost all do. */
export function startsWord(raw: string): boolean {
  const code = raw.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || wordStart.test(raw);
}

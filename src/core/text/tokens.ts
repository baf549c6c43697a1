import { expandContraction } from './contractions';
import { foldForm } from './fold';

/** A word or figure of a text: its folded form, and where it stands in the text (UTF-16, `end` exclusive). */
export interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const wordSign = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);

/** Units that the sign at `at` takes if it belongs to a word, else 0. */
const wordUnits = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiWord(code) ? 1 : 0;
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return wordSign.test(sign) ? sign.length : 0;
};

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

/** Whether the sign at `at` holds two parts of one word together: “don't”, “U.S.”, “1,000”, “2.5”, “18:30”. */
const joins = (text: string, at: number, start: number): boolean => {
  const code = text.charCodeAt(at);
  if (at + 1 >= text.length || wordUnits(text, at + 1) === 0) return false;
  if (isApostrophe(code)) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === 46 || code === 44 || code === 58) {
    if (isDigit(before) && isDigit(after)) return true;
  }
  return code === 46 && standsAlone(text, at - 1, start) && isInitial(text, at + 1);
};

/** Whether one letter stands at `at`, after the word's start or a full stop. */
const standsAlone = (text: string, at: number, start: number): boolean =>
  isCapital(text.charCodeAt(at)) && (at === start || text.charCodeAt(at - 1) === 46);

const isInitial = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at)) && !isAsciiWord(text.charCodeAt(at + 1));

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const endOfWord = (text: string, start: number): number => {
  let at = start;
  while (at < text.length) {
    const units = wordUnits(text, at);
    if (units > 0) at += units;
    else if (joins(text, at, start)) at += 1;
    else break;
  }
  return at;
};

const acronym = /^(?:[a-z]\.)+[a-z]$/;
/** Figures grouped by commas; a comma before other than three figures is no grouping. */
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const plainForm = (form: string): string => {
  if (acronym.test(form)) return form.replaceAll('.', '');
  if (grouped.test(form)) return form.replaceAll(',', '');
  return form;
};

const pushWord = (tokens: Token[], text: string, start: number, end: number): void => {
  const form = foldForm(text.slice(start, end));
  if (form === '') return;
  const parts = expandContraction(form);
  if (parts === null) {
    tokens.push({ form: plainForm(form), start, end });
    return;
  }
  let from = start;
  parts.forEach((part, index) => {
    const to = index === parts.length - 1 ? end : Math.min(end, from + part.length);
    tokens.push({ form: plainForm(part.form), start: from, end: to });
    from = to;
  });
};

/** Signs that are read as words beside figures. */
const spoken: Readonly<Record<string, string>> = {
  '%': 'percent',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '&': 'and',
};

/**
 * The words and figures of a text, in order: folded, contractions taken apart (“don't”: “do”, “not”),
 * hyphenated words taken apart (“30-day”: “30”, “day”), owners' `'s` dropped, grouped figures joined.
 */
export const tokens = (text: string): Token[] => {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const units = wordUnits(text, at);
    if (units === 0) {
      const form = spoken[text.charAt(at)];
      if (form !== undefined) found.push({ form, start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const end = endOfWord(text, at);
    pushWord(found, text, at, end);
    at = end;
  }
  return found;
};

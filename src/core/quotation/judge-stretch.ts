import type { Stretch } from '../text/stretch';
import type { Span } from './quotation';

/** A stretch with fewer words that no cue claims is a title or a scare quote. */
const fewestWords = 4;

const wordIn = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Where a stretch stands, marks outside. */
export function spanOf(stretch: Stretch): Span {
  return { paragraph: stretch.paragraph, start: stretch.start, end: stretch.end };
}

/** Titles of works, not speech: most longer words begin with a capital. */
function isTitle(words: readonly string[]): boolean {
  const long = words.slice(1).filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    words.length < 12 &&
    /^\P{Ll}/u.test(words[0] ?? '') &&
    (long.length > 0 ? long : words).every((word) => /^\p{Lu}/u.test(word))
  );
}

/** Whether a stretch is a title or name: capitals throughout and no sign that ends a sentence. */
export function isNamed(text: string, stretch: Stretch): boolean {
  const inside = text.slice(stretch.start, stretch.end);
  return isTitle(inside.match(wordIn) ?? []);
}

/** Most spaces between a mark and the sign before it. */
const widestGap = 3;

/** The last sign or letter before `at`; nothing at a paragraph's start. */
function signBefore(text: string, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - widestGap); i -= 1) {
    const char = text[i] ?? '';
    if (/\S/.test(char)) return char;
  }
  return '';
}

/** Whether the stop of a sentence in marks stands behind them, or a label before: «…». */
function isSetApart(text: string, stretch: Stretch): boolean {
  const before = signBefore(text, stretch.outerStart);
  const after = text[stretch.outerEnd] ?? '';
  if (!/\s/.test(text.slice(stretch.start, stretch.end))) return false;
  return /^[.!?…]?$/.test(before)
    ? /^[.!?…]$/.test(after)
    : before === ':' && /^[.!?…]?$/.test(after);
}

/** Whether a stretch is a sentence: it begins like one and ends with a sign. */
export function isWhole(text: string, stretch: Stretch): boolean {
  const inside = text.slice(stretch.start, stretch.end);
  if (!/^\P{Ll}/u.test(inside)) return false;
  return /[.!?…,]$/.test(inside) || isSetApart(text, stretch);
}

/** Whether a stretch can be words somebody said rather than a title or a scare quote. */
export function isSpeech(text: string, stretch: Stretch): boolean {
  const inside = text.slice(stretch.start, stretch.end);
  const words = inside.match(wordIn) ?? [];
  if (words.length === 0) return false;
  if (isTitle(words) && !/[.!?,]$/.test(inside)) return false;
  return words.length >= fewestWords || isWhole(text, stretch);
}

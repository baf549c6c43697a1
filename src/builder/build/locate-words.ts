import type { Span } from '../../core/quotation/quotation';

/** Typists and outlets differ in these alone; each stands for one character, so offsets hold. */
function unify(text: string): string {
  return text
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s/g, ' ');
}

/** Every place in an article where some words stand, whatever the style of its marks and blanks. */
export function locateWords(paragraphs: readonly string[], words: string): Span[] {
  const wanted = unify(words);
  const places: Span[] = [];
  paragraphs.forEach((text, paragraph) => {
    const folded = unify(text);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      places.push({ paragraph, start: at, end: at + wanted.length });
    }
  });
  return places;
}

import porter from 'wink-porter2-stemmer';
import { foldSpelling } from './fold-spelling';
import { irregularForms } from './irregular-forms';

/**
 * The stem of one English word: the same for “organise”, “Organized” and “organising”, for “colour”
 * and “colors”, for “went” and “goes”. Case, apostrophes and hyphens do not count; a possessive
 * ending falls away. What is no English word (a number, a name, Cyrillic) comes back in lower case.
 */
export function stem(word: string): string {
  const known = recent.get(word) ?? older.get(word);
  if (known !== undefined) return known;
  const result = stemAnew(word);
  remember(word, result);
  return result;
}

function stemAnew(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’ʼ]s?$/, '')
    .replace(/['’ʼ‐‑-]/g, '');
  const lemma = irregularForms.get(plain) ?? plain;
  return /^[a-z]{3,}$/.test(lemma) ? porter(foldSpelling(lemma)) : lemma;
}

/** Words kept: above the vocabulary of a long page; with stems about 1 MB at most. */
const generationSize = 8192;

let recent = new Map<string, string>();
let older = new Map<string, string>();

/** Two generations: what was not asked for during a whole generation is dropped at its end. */
function remember(word: string, result: string): void {
  if (recent.size >= generationSize) {
    older = recent;
    recent = new Map();
  }
  recent.set(word, result);
}

import { readFileSync } from 'node:fs';

/** Groups of words that stand for one another, a line each, words parted by spaces. */
export const reviewedSynonyms = readLines('reviewed/synonyms.txt');

/** Opposites, a line each: words, a bar, words. */
export const reviewedOpposites = readLines('reviewed/opposites.txt');

function readLines(path: string): string[] {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

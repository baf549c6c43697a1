import { stem } from '../../core/text/stem';
import type { WordVectors } from './read-vectors';

/** A stem with the words that share it. */
export interface VocabularyStem {
  readonly stem: string;
  /** Share of running text. */
  readonly share: number;
  /** Numbers of its common forms among the word vectors, the commonest first. */
  readonly forms: readonly number[];
}

/** A form must make up this much of its stem's uses to speak for its meaning. */
const commonForm = 0.08;

/** The file's front coding allows 15 further letters; longer stems are typing errors and chemistry. */
const longestStem = 15;

/**
 * The `limit` commonest stems. The source gives the words' order and no counts, so that a word's
 * share of running text is estimated by the Zipf-Mandelbrot law.
 */
export function makeVocabulary(vectors: WordVectors, limit: number): VocabularyStem[] {
  const known = new Set(vectors.words);
  const forms = new Map<string, number[]>();
  vectors.words.forEach((word, i) => {
    // “cease-fire” counts as “ceasefire”; a compound that is only written with a hyphen is two words.
    if (word.includes('-') && !known.has(word.replaceAll('-', ''))) return;
    const key = stem(word);
    if (key.length > longestStem) return;
    const group = forms.get(key);
    if (group) group.push(i);
    else forms.set(key, [i]);
  });
  const total = vectors.ranks.reduce((sum, rank) => sum + weightAt(rank), 0);
  return [...forms]
    .map(([key, group]) => toStem(key, group, vectors, total))
    .sort((a, b) => b.share - a.share || (a.stem < b.stem ? -1 : 1))
    .slice(0, limit);
}

function toStem(key: string, group: readonly number[], vectors: WordVectors, total: number) {
  const weights = group.map((form) => weightAt(vectors.ranks[form] as number));
  const sum = weights.reduce((a, b) => a + b, 0);
  const forms = group.filter((_, i) => (weights[i] as number) >= sum * commonForm);
  return { stem: key, share: sum / total, forms };
}

/**
 * Zipf-Mandelbrot with the usual offset and exponent for English newswire. Held against a million
 * words of US news, rarities come out right to .2 up to 8; rarer words are rarer there by up to 1.
 */
function weightAt(rank: number): number {
  return 1 / (rank + 1 + zipfOffset) ** zipfExponent;
}

const zipfOffset = 2.7;
const zipfExponent = 1.05;

/** Words of a typical quote; rarity is the logarithm of the share of such quotes without the word. */
const quoteLength = 20;

/** How rare a quote with this word is, as an inverse document frequency in natural logarithms. */
export function rarityOf(share: number): number {
  return -Math.log(1 - (1 - share) ** quoteLength);
}

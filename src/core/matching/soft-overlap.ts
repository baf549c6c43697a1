import type { Vocabulary, Word } from './vocabulary';
import type { Wording } from './wording';

/** A text's words and their synonyms, ready to be held against many versions cheaply. */
export class SoftSet {
  private readonly likeness = new Map<number, number>();

  constructor(
    readonly wording: Wording,
    vocabulary: Vocabulary,
  ) {
    const telling = wording.words.filter(({ frame }) => !frame);
    if (telling.length <= fewWords) {
      for (const word of telling) {
        for (const { hash, kinship } of vocabulary.kinOf(word, mostKin)) {
          this.likeness.set(hash, Math.max(kinship, this.likeness.get(hash) ?? 0));
        }
      }
    }
    for (const { hash } of wording.words) this.likeness.set(hash, 1);
  }

  /** Weight of a version's telling words, and how much of it is shared, word order left aside. */
  weigh(words: readonly Word[]): { readonly telling: number; readonly shared: number } {
    let telling = 0;
    let shared = 0;
    for (const { frame, weight, hash } of words) {
      if (frame) continue;
      telling += weight;
      shared += weight * (this.likeness.get(hash) ?? 0);
    }
    return { telling, shared };
  }
}

/** As in the index: longer texts have enough words of their own. */
const fewWords = 14;
const mostKin = 6;

import type { Vocabulary } from './vocabulary';
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

  /** Weight that a version shares, word order left aside. */
  sharedWith(version: Wording): number {
    let shared = 0;
    for (const word of version.words) {
      if (!word.frame) shared += word.weight * (this.likeness.get(word.hash) ?? 0);
    }
    return shared;
  }
}

/** As in the index: longer texts have enough words of their own. */
const fewWords = 14;
const mostKin = 6;

import { HashPlaces } from './index/hash-places';
import type { Vocabulary, Word } from './vocabulary';
import type { Wording } from './wording';

/** A text's words and their synonyms, ready to be held against many versions cheaply. */
export class SoftSet {
  private readonly places = new HashPlaces();
  /** By place how well the word stands for one of the text's. */
  private likenesses = new Float64Array(512);
  /** What `weigh` found: weight of the version's telling words, and how much of it is shared. */
  telling = 0;
  shared = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Takes another text in place of the one held. */
  hold({ words }: Wording): void {
    this.places.clear();
    for (const { hash } of words) this.put(hash, 1);
    let telling = 0;
    for (const { frame } of words) if (!frame) telling += 1;
    if (telling > fewWords) return;
    for (const word of words) {
      for (const { hash, kinship } of this.vocabulary.kinOf(word, mostKin)) this.put(hash, kinship);
    }
  }

  /** Holds a version's words, the first `count`, against the text's, word order left aside. */
  weigh(words: readonly Word[], count: number): void {
    let all = 0;
    let shared = 0;
    for (let at = 0; at < count; at++) {
      const { frame, weight, hash } = words[at] as Word;
      if (frame) continue;
      all += weight;
      const place = this.places.find(hash);
      if (place >= 0) shared += weight * (this.likenesses[place] as number);
    }
    this.telling = all;
    this.shared = shared;
  }

  private put(hash: number, likeness: number): void {
    const isKnown = this.places.find(hash) >= 0;
    const place = this.places.add(hash);
    if (place >= this.likenesses.length) {
      const grown = new Float64Array(place * 2);
      grown.set(this.likenesses);
      this.likenesses = grown;
    }
    if (!isKnown || (this.likenesses[place] as number) < likeness)
      this.likenesses[place] = likeness;
  }
}

/** As in the index: longer texts have enough words of their own. */
const fewWords = 14;
const mostKin = 6;

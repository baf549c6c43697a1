import type { Vocabulary, Word } from '../vocabulary';
import type { Wording } from '../wording';
import type { Postings } from './postings';
import type { VersionStore } from './version-store';

/** Postings read for one search; past it only stems rarer than those already read would be news. */
const postingBudget = 24_000;
/** A stem of so many versions tells little; it is read only where nothing rarer was found. */
const commonStem = 12_000;
/** Texts of so few telling words are also looked up by synonyms; longer ones have enough of their own. */
const fewWords = 14;
const mostKin = 6;
const leastKinship = 0.35;
/** A long version of which a part is shared still has this part of its score. */
const leastShare = 0.5;
/** What a version's shared weight can be multiplied by at most. */
const mostShare = leastShare + 1;

interface Lookup {
  readonly hash: number;
  readonly weight: number;
  readonly count: number;
}

/** Finds the versions that share most with a text; its arrays are used again and again, so that nothing is left to collect. */
export class CandidateSearch {
  /** By version the weight shared, 0 between searches. */
  private scores = new Float32Array(0);
  /** The versions with a score. */
  private touched = new Uint32Array(2048);
  private touchedCount = 0;
  private best: number[] = [];
  private values: number[] = [];

  constructor(
    private readonly postings: Postings,
    private readonly store: VersionStore,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The versions most likely to share words with the text, best first, at most `most`. */
  search(wording: Wording, most: number): number[] {
    if (this.scores.length < this.store.versionCount)
      this.scores = new Float32Array(this.store.versionCount + 1024);
    this.touchedCount = 0;
    this.accumulate(this.lookupsOf(wording));
    this.pickBest(most);
    for (let at = 0; at < this.touchedCount; at++) this.scores[this.touched[at] as number] = 0;
    return this.best;
  }

  private lookupsOf({ words }: Wording): Lookup[] {
    const telling = [...new Set(words)].filter(({ frame }) => !frame);
    const source = telling.length > 0 ? telling : [...new Set(words)];
    const lookups = new Map<number, Lookup>();
    for (const word of source) this.addLookup(lookups, word.hash, word.weight);
    if (source.length <= fewWords) for (const word of source) this.addKin(lookups, word);
    return [...lookups.values()].sort((a, b) => a.count - b.count);
  }

  private addKin(lookups: Map<number, Lookup>, word: Word): void {
    for (const { hash, kinship } of this.vocabulary.kinOf(word, mostKin)) {
      if (kinship >= leastKinship) this.addLookup(lookups, hash, word.weight * kinship);
    }
  }

  private addLookup(lookups: Map<number, Lookup>, hash: number, weight: number): void {
    if ((lookups.get(hash)?.weight ?? 0) >= weight) return;
    const count = this.postings.countOf(hash);
    if (count > 0) lookups.set(hash, { hash, weight, count });
  }

  private accumulate(lookups: readonly Lookup[]): void {
    let left = postingBudget;
    for (const { hash, weight, count } of lookups) {
      if (this.touchedCount > 0 && (left < count || count > commonStem)) break;
      this.makeRoom(count);
      const slot = this.postings.find(hash);
      if (slot >= 0)
        this.addBase(this.postings.startAt(slot), this.postings.startAt(slot + 1), weight);
      this.addDelta(this.postings.deltaOf(hash), weight);
      left -= count;
    }
  }

  private makeRoom(count: number): void {
    const wanted = this.touchedCount + count;
    if (wanted <= this.touched.length) return;
    const grown = new Uint32Array(wanted * 2);
    grown.set(this.touched);
    this.touched = grown;
  }

  private addBase(from: number, to: number, weight: number): void {
    const { scores, touched } = this;
    const { base } = this.postings;
    let count = this.touchedCount;
    for (let at = from; at < to; at++) {
      const version = base[at] as number;
      const score = scores[version] as number;
      if (score === 0) touched[count++] = version;
      scores[version] = score + weight;
    }
    this.touchedCount = count;
  }

  private addDelta(versions: readonly number[], weight: number): void {
    for (const version of versions) {
      if (this.scores[version] === 0) this.touched[this.touchedCount++] = version;
      this.scores[version] = (this.scores[version] as number) + weight;
    }
  }

  /** Shared weight counts, and the share it is of what the version is kept under. */
  private pickBest(most: number): void {
    const { scores, touched, store } = this;
    this.best = [];
    this.values = [];
    let last = 0;
    for (let at = 0; at < this.touchedCount; at++) {
      const version = touched[at] as number;
      const score = scores[version] as number;
      if (score * mostShare <= last || store.gone.at(version) === 1) continue;
      const value = score * (leastShare + Math.min(1, score / store.indexedWeight(version)));
      if (value > last) last = this.insert(version, value, most);
    }
  }

  /** Puts a version in its place among the best; returns the value that the next one must pass. */
  private insert(version: number, value: number, most: number): number {
    const { best, values } = this;
    if (best.length === most) {
      best.pop();
      values.pop();
    }
    let at = best.length;
    best.push(version);
    values.push(value);
    for (; at > 0 && (values[at - 1] as number) < value; at--) {
      best[at] = best[at - 1] as number;
      values[at] = values[at - 1] as number;
    }
    best[at] = version;
    values[at] = value;
    return best.length === most ? (values[most - 1] as number) : 0;
  }
}

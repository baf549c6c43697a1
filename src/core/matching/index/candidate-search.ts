import type { Vocabulary, Word } from '../vocabulary';
import type { Wording } from '../wording';
import { HashPlaces } from './hash-places';
import { everything, type Postings } from './postings';
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

/** A stem that is looked up. */
interface Lookup {
  weight: number;
  /** Where its versions stand in the base. */
  start: number;
  end: number;
  /** … and those that came later, of whatever number. */
  later: readonly number[];
  count: number;
}

/** Finds the versions that share most with a text; its arrays are used again and again, so that nothing is left to collect. */
export class CandidateSearch {
  /** By version the weight shared, 0 between searches. */
  private scores = new Float32Array(0);
  /** The versions with a score. */
  private touched = new Uint32Array(2048);
  private touchedCount = 0;
  private readonly places = new HashPlaces();
  /** By place. */
  private readonly lookups: Lookup[] = [];
  private readonly order: Lookup[] = [];
  private best: number[] = [];
  private values: number[] = [];
  private from = 0;
  private to = everything;

  constructor(
    private readonly postings: Postings,
    private readonly store: VersionStore,
    private readonly vocabulary: Vocabulary,
  ) {}

  /**
   * The versions most likely to share words with the text, best first, at most `most`; of those from
   * `from` on and before `to`.
   */
  search(wording: Wording, most: number, from = 0, to = everything): number[] {
    this.from = from;
    this.to = to;
    if (this.scores.length < this.store.versionCount)
      this.scores = new Float32Array(this.store.versionCount + 1024);
    this.touchedCount = 0;
    this.accumulate(this.lookupsOf(wording));
    this.pickBest(most);
    for (let at = 0; at < this.touchedCount; at++) this.scores[this.touched[at] as number] = 0;
    return this.best;
  }

  private lookupsOf({ words }: Wording): readonly Lookup[] {
    this.places.clear();
    const tells = words.some(({ frame }) => !frame);
    for (const { frame, hash, weight } of words) if (!(tells && frame)) this.lookUp(hash, weight);
    if (this.places.size <= fewWords) for (const word of words) this.lookUpKin(word);
    return this.inOrder();
  }

  /** The lookups that have versions, the rarest first, of equals the earlier. */
  private inOrder(): readonly Lookup[] {
    const { order } = this;
    order.length = 0;
    for (let place = 0; place < this.places.size; place++) {
      const lookup = this.lookups[place] as Lookup;
      if (lookup.count === 0) continue;
      let at = order.length;
      order.push(lookup);
      for (; at > 0 && (order[at - 1] as Lookup).count > lookup.count; at--)
        order[at] = order[at - 1] as Lookup;
      order[at] = lookup;
    }
    return order;
  }

  private lookUpKin(word: Word): void {
    for (const { hash, kinship } of this.vocabulary.kinOf(word, mostKin)) {
      if (kinship >= leastKinship) this.lookUp(hash, word.weight * kinship);
    }
  }

  private lookUp(hash: number, weight: number): void {
    const known = this.places.size;
    const place = this.places.add(hash);
    const lookup = this.lookupAt(place);
    if (place < known) {
      lookup.weight = Math.max(lookup.weight, weight);
      return;
    }
    const stem = this.postings.find(hash);
    lookup.weight = weight;
    lookup.start = this.postings.startOf(stem, this.from);
    lookup.end = this.postings.startOf(stem, this.to);
    lookup.later = this.laterOf(hash);
    lookup.count = lookup.end - lookup.start + lookup.later.length;
  }

  private lookupAt(place: number): Lookup {
    this.lookups[place] ??= { weight: 0.5, start: 0, end: 0, later: [], count: 0 };
    return this.lookups[place];
  }

  /** What lies outside the stretch must not even be counted: stems are read in the order of their counts. */
  private laterOf(hash: number): readonly number[] {
    const later = this.postings.deltaOf(hash);
    if (this.from === 0 && this.to === everything) return later;
    return later.filter((version) => version >= this.from && version < this.to);
  }

  private accumulate(lookups: readonly Lookup[]): void {
    let left = postingBudget;
    for (const { weight, start, end, later, count } of lookups) {
      if (this.touchedCount > 0 && (left < count || count > commonStem)) break;
      this.makeRoom(count);
      this.addBase(start, end, weight);
      this.addLater(later, weight);
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

  private addBase(start: number, end: number, weight: number): void {
    const { scores, touched } = this;
    const { base } = this.postings;
    let count = this.touchedCount;
    for (let at = start; at < end; at++) {
      const version = base[at] as number;
      const score = scores[version] as number;
      if (score === 0) touched[count++] = version;
      scores[version] = score + weight;
    }
    this.touchedCount = count;
  }

  private addLater(versions: readonly number[], weight: number): void {
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

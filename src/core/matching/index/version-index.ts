import type { Pack } from '../../factbase/pack';
import type { Vocabulary, Word } from '../vocabulary';
import { readWording, Wording } from '../wording';
import { type BrokenBlob, openBlob, sectionReader, writeBlob } from './index-blob';
import { indexTerms } from './index-terms';
import { Postings } from './postings';
import { emptySections, VersionStore } from './version-store';
import { WordTable } from './word-table';

/** Postings read for one search; past it only stems rarer than those already read would be news. */
const postingBudget = 24_000;
/** A stem of so many versions tells little; it is read only where nothing rarer was found. */
const commonStem = 12_000;
/** Texts of so few telling words are also looked up by synonyms; longer ones have enough of their own. */
const fewWords = 14;
const mostKin = 6;
const leastKinship = 0.35;
const eighth = 8;

interface Lookup {
  readonly hash: number;
  readonly weight: number;
  readonly count: number;
}

/** Finds the versions that share rare stems with a text. */
export class VersionIndex {
  private scores = new Float32Array(0);

  private constructor(
    readonly store: VersionStore,
    private readonly words: WordTable,
    private readonly postings: Postings,
    private readonly vocabulary: Vocabulary,
  ) {}

  static empty(vocabulary: Vocabulary): VersionIndex {
    return new VersionIndex(
      new VersionStore(),
      new WordTable(emptySections, vocabulary),
      new Postings(),
      vocabulary,
    );
  }

  /** Reads what `toBlob` wrote, sharing its memory. */
  static fromBlob(blob: Uint8Array, vocabulary: Vocabulary): VersionIndex | BrokenBlob {
    const sections = openBlob(blob, sectionCount);
    if ('broken' in sections) return sections;
    const [keys, starts, versions] = [0, 1, 2].map((at) => {
      const { buffer, byteOffset, byteLength } = sections[at] as Uint8Array<ArrayBuffer>;
      return new Uint32Array(buffer, byteOffset, byteLength >> 2);
    });
    const postings = new Postings(keys, starts, versions);
    const read = sectionReader(sections.slice(postingSections));
    const store = new VersionStore(read);
    return new VersionIndex(store, new WordTable(read, vocabulary), postings, vocabulary);
  }

  /** One blob that holds everything; the delta is laid down first. */
  toBlob(): Uint8Array {
    this.postings.merge((version) => this.isAlive(version));
    return writeBlob([
      ...this.postings.sections(),
      ...this.store.sections(),
      ...this.words.sections(),
    ]);
  }

  add(pack: Pack): void {
    const first = this.store.add(pack);
    for (let version = first; version < this.store.versionCount; version++) this.index(version);
    if (this.postings.wantsMerge) this.postings.merge((version) => this.isAlive(version));
  }

  remove(quoteId: string): boolean {
    return this.store.remove(quoteId);
  }

  isAlive(version: number): boolean {
    return this.store.gone.at(version) === 0;
  }

  wordsOf(version: number): Word[] {
    return this.words.wordsOf(version);
  }

  /** A version as it is read, without reading its text before that is asked for. */
  wordingOf(version: number): Wording {
    const words = this.wordsOf(version);
    const read = () => readWording(this.store.texts.at(version), this.vocabulary);
    return new Wording(words, read, this.words.namesOf(version, words.length));
  }

  /** The versions most likely to share words with the text, best first, at most `most`. */
  search(wording: Wording, most: number): number[] {
    if (this.scores.length < this.store.versionCount)
      this.scores = new Float32Array(this.store.versionCount + 1024);
    const touched = this.accumulate(this.lookupsOf(wording));
    const best = this.pickBest(touched, most);
    for (const version of touched) this.scores[version] = 0;
    return best;
  }

  /** Bytes beside the texts and names themselves. */
  get byteSize(): number {
    const { store } = this;
    const flat = store.versionCount * (4 + 4 + 4 + 4 + 1 + 2) + store.quoteIds.length * 24;
    return flat + this.words.byteSize + this.postings.byteSize;
  }

  private index(version: number): void {
    let sum = 0;
    this.vocabulary.rest();
    const wording = readWording(this.store.texts.at(version), this.vocabulary);
    this.words.add(wording);
    for (const word of indexTerms(wording)) {
      this.postings.add(word.hash, version);
      sum += word.weight;
    }
    this.store.indexed.set(version, Math.min(0xffff, Math.round(sum * eighth)));
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

  private accumulate(lookups: readonly Lookup[]): number[] {
    const { scores } = this;
    const touched: number[] = [];
    let left = postingBudget;
    const read = (versions: ArrayLike<number>, weight: number) => {
      for (let at = 0; at < versions.length; at++) {
        const version = versions[at] as number;
        const score = scores[version] as number;
        if (score === 0) touched.push(version);
        scores[version] = score + weight;
      }
    };
    for (const { hash, weight, count } of lookups) {
      if (touched.length > 0 && (left < count || count > commonStem)) break;
      read(this.postings.baseOf(hash), weight);
      read(this.postings.deltaOf(hash), weight);
      left -= count;
    }
    return touched;
  }

  /** Shared weight counts, and the share it is of what the version is kept under. */
  private pickBest(touched: readonly number[], most: number): number[] {
    const { scores, store } = this;
    const best: { version: number; score: number }[] = [];
    for (const version of touched) {
      const score = scores[version] as number;
      const share = Math.min(1, (score * eighth) / Math.max(1, store.indexed.at(version)));
      const value = score * (leastShare + share);
      const last = best.length === most ? (best[most - 1]?.score ?? 0) : 0;
      if (value <= last || store.gone.at(version) === 1) continue;
      if (best.length === most) best.pop();
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < value) at -= 1;
      best.splice(at, 0, { version, score: value });
    }
    return best.map(({ version }) => version);
  }
}

/** A long version of which a part is shared still has this part of its score. */
const leastShare = 0.5;

const postingSections = 3;
const wordSections = 4;
const sectionCount = postingSections + new VersionStore().sections().length + wordSections;

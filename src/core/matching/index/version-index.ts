import type { Pack } from '../../factbase/pack';
import type { Vocabulary, Word } from '../vocabulary';
import { readWording, Wording } from '../wording';
import { CandidateSearch } from './candidate-search';
import { compactStore } from './compact-store';
import { type BrokenBlob, openBlob, sectionReader, writeBlob } from './index-blob';
import { indexTerms } from './index-terms';
import { Postings } from './postings';
import { emptySections, VersionStore } from './version-store';
import { WordTable } from './word-table';

/** Finds the versions that share rare stems with a text. */
export class VersionIndex {
  private readonly candidates: CandidateSearch;
  private readonly room: Word[] = [];

  private constructor(
    readonly store: VersionStore,
    private readonly words: WordTable,
    private readonly postings: Postings,
    private readonly vocabulary: Vocabulary,
  ) {
    this.candidates = new CandidateSearch(postings, store, vocabulary);
  }

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

  /** One blob that holds everything, and nothing of what has been removed; the delta is laid down first. */
  toBlob(): Uint8Array {
    this.postings.merge((version) => this.isAlive(version));
    if (!this.store.holdsGone) return blobOf(this.postings, this.store, this.words);
    const { store, numbers } = compactStore(this.store);
    return blobOf(this.postings.renumbered(numbers), store, this.words.renumbered(numbers));
  }

  add(pack: Pack): void {
    const first = this.store.add(pack);
    for (let version = first; version < this.store.versionCount; version++) this.index(version);
    if (this.postings.wantsMerge) this.postings.merge((version) => this.isAlive(version));
  }

  remove(quoteIds: Iterable<string>): void {
    this.store.remove(quoteIds);
  }

  isAlive(version: number): boolean {
    return this.store.gone.at(version) === 0;
  }

  /** Puts a version's words at the beginning of `words`, and tells how many they are. */
  readWords(version: number, words: Word[]): number {
    return this.words.read(version, words);
  }

  /** A version as it is read, without reading its text before that is asked for. */
  wordingOf(version: number): Wording {
    const count = this.words.read(version, this.room);
    const words = this.room.slice(0, count);
    const read = () => readWording(this.store.texts.at(version), this.vocabulary);
    return new Wording(words, read, this.words.namesOf(version));
  }

  /** The versions most likely to share words with the text (see `CandidateSearch.search`). */
  search(wording: Wording, most: number, from?: number, to?: number): number[] {
    return this.candidates.search(wording, most, from, to);
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
    this.store.setIndexedWeight(version, sum);
  }
}

const blobOf = (postings: Postings, store: VersionStore, words: WordTable): Uint8Array =>
  writeBlob([...postings.sections(), ...store.sections(), ...words.sections()]);

const postingSections = 3;
const wordSections = 4;
const sectionCount = postingSections + new VersionStore().sections().length + wordSections;

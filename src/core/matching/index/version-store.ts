import type { Pack } from '../../factbase/pack';
import { GrowingArray } from './growing-array';
import { hashOfText, StringTable } from './string-table';

/** Stands for “no day known”. */
export const noDay = -0x80000000;

const eighth = 8;

const newNumbers = () => new GrowingArray(new Uint32Array(0));
const newDays = () => new GrowingArray(new Int32Array(0));

/** Everything the matcher knows of versions, quotes, articles and speakers, in flat arrays. */
export class VersionStore {
  /** By version. */
  readonly texts: StringTable;
  /** By version: the words before and after it, a line feed between them. */
  readonly contexts: StringTable;
  readonly quoteOf: GrowingArray<Uint32Array>;
  readonly articleOf: GrowingArray<Uint32Array>;
  /** 1 where the version has been removed. */
  readonly gone: GrowingArray<Uint8Array>;
  /** Eighths of the weight of the stems under which the version is indexed. */
  private readonly indexed: GrowingArray<Uint16Array>;
  /** By quote; its versions stand together from `quoteStart` on. */
  readonly quoteIds: StringTable;
  readonly quoteStart: GrowingArray<Uint32Array>;
  readonly quoteSize: GrowingArray<Uint32Array>;
  readonly speakerOf: GrowingArray<Uint32Array>;
  readonly saidOn: GrowingArray<Int32Array>;
  /** By article. */
  readonly articleIds: StringTable;
  readonly published: GrowingArray<Int32Array>;
  /** By speaker: the id; name and aliases, a line feed between them. */
  readonly speakerIds: StringTable;
  readonly speakerNames: StringTable;

  constructor(read: SectionReader = emptySections) {
    this.texts = read.strings();
    this.contexts = read.strings();
    this.quoteOf = read.numbers();
    this.articleOf = read.numbers();
    this.gone = new GrowingArray(read.bytes());
    this.indexed = new GrowingArray(read.shorts());
    this.quoteIds = read.strings();
    this.quoteStart = read.numbers();
    this.quoteSize = read.numbers();
    this.speakerOf = read.numbers();
    this.saidOn = read.days();
    this.articleIds = read.strings();
    this.published = read.days();
    this.speakerIds = read.strings();
    this.speakerNames = read.strings();
  }

  get versionCount(): number {
    return this.quoteOf.length;
  }

  /** Appends a pack's rows; returns the number of its first new version. */
  add(pack: Pack): number {
    const first = this.versionCount;
    const articles = new Map<string, number>();
    for (const article of pack.articles) {
      articles.set(article.id, this.articleIds.add(article.id));
      this.published.push(dayOf(article.published));
    }
    const speakers = new Map<string, number>();
    for (const speaker of pack.speakers) {
      speakers.set(speaker.id, this.speakerIds.add(speaker.id));
      this.speakerNames.add([speaker.name, ...speaker.aliases].join('\n'));
    }
    for (const quote of pack.quotes) {
      const number = this.quoteIds.add(quote.id);
      this.quoteStart.push(this.versionCount);
      this.quoteSize.push(quote.versions.length);
      this.speakerOf.push(speakers.get(quote.speaker) ?? 0);
      this.saidOn.push(dayOf(quote.saidOn));
      for (const version of quote.versions) {
        this.texts.add(version.text);
        this.contexts.add(`${version.prefix ?? ''}\n${version.suffix ?? ''}`);
        this.quoteOf.push(number);
        this.articleOf.push(articles.get(version.article) ?? 0);
        this.gone.push(0);
        this.indexed.push(0);
      }
    }
    return first;
  }

  /** Marks the versions of quotes as gone; ids that are not held are passed over. */
  remove(quoteIds: Iterable<string>): void {
    const wanted = new Set(quoteIds);
    if (wanted.size === 0) return;
    const hashes = new Set([...wanted].map(hashOfText));
    for (let quote = 0; quote < this.quoteIds.length; quote++) {
      if (!hashes.has(this.quoteIds.hashAt(quote)) || !wanted.has(this.quoteIds.at(quote)))
        continue;
      const start = this.quoteStart.at(quote);
      for (let at = 0; at < this.quoteSize.at(quote); at++) this.gone.set(start + at, 1);
    }
  }

  /** Whether any version has been removed. */
  get holdsGone(): boolean {
    return this.gone.view().includes(1);
  }

  /** Weight of the stems under which the version is indexed. */
  indexedWeight(version: number): number {
    return Math.max(1, this.indexed.at(version)) / eighth;
  }

  copyIndexedWeight(from: VersionStore, version: number): void {
    this.indexed.push(from.indexed.at(version));
  }

  setIndexedWeight(version: number, weight: number): void {
    this.indexed.set(version, Math.min(0xffff, Math.round(weight * eighth)));
  }

  namesOf(speaker: number): readonly string[] {
    return this.speakerNames.at(speaker).split('\n');
  }

  /** All sections in the order in which the constructor reads them. */
  sections(): readonly ArrayBufferView[] {
    return [
      ...this.texts.sections(),
      ...this.contexts.sections(),
      this.quoteOf.view(),
      this.articleOf.view(),
      this.gone.view(),
      this.indexed.view(),
      ...this.quoteIds.sections(),
      this.quoteStart.view(),
      this.quoteSize.view(),
      this.speakerOf.view(),
      this.saidOn.view(),
      ...this.articleIds.sections(),
      this.published.view(),
      ...this.speakerIds.sections(),
      ...this.speakerNames.sections(),
    ];
  }
}

/** Hands out a blob's sections in order. */
export interface SectionReader {
  bytes(): Uint8Array;
  shorts(): Uint16Array;
  numbers(): GrowingArray<Uint32Array>;
  days(): GrowingArray<Int32Array>;
  strings(): StringTable;
}

/** The sections of an empty index. */
export const emptySections: SectionReader = {
  bytes: () => new Uint8Array(0),
  shorts: () => new Uint16Array(0),
  numbers: newNumbers,
  days: newDays,
  strings: () => new StringTable(),
};

const millisecondsPerDay = 86_400_000;

/** Days since 1970 of an ISO date; `noDay` without one. */
export const dayOf = (when: string | null | undefined): number => {
  const time = when ? Date.parse(when) : Number.NaN;
  return Number.isNaN(time) ? noDay : Math.floor(time / millisecondsPerDay);
};

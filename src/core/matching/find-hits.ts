import { type Comparing, compareLikely, compareRead } from './compare-wordings';
import type { VersionIndex } from './index/version-index';
import type { Credit } from './judge';
import { SoftSet } from './soft-overlap';
import type { Vocabulary, Word } from './vocabulary';
import type { Wording } from './wording';

/** A version that the page's words were held against. */
export interface Hit {
  readonly version: number;
  readonly quote: number;
  readonly comparing: Comparing;
}

/** Versions taken from the index, and those of them that are aligned. */
const mostCandidates = 32;
const fewCandidates = 14;
const mostAligned = 5;
/** Below this share of the lighter side's telling weight no alignment has scored as likely (fit-matching). */
const leastShare = 0.35;
/** As much shared weight is worth an alignment whatever share it is: parts of two long speeches. */
const enoughShared = 30;
/** … and this share. */
const leastSharedPart = 0.12;

/** What shares so much less than the best is not aligned. */
const partOfBest = 0.25;

/** Shared weight from which more of it promises no more, so that a short quote in a long speech is found. */
const fullPromise = 30;

/** Read versions kept: some 100 pages' candidates, a few MB. */
const mostKept = 4_000;

/** Finds and aligns the versions nearest to a text. */
export class HitFinder {
  private readonly read = new Map<number, Wording>();
  private generation = 0;
  private readonly softSet: SoftSet;
  /** A candidate's words. */
  private readonly words: Word[] = [];

  constructor(
    readonly index: VersionIndex,
    readonly vocabulary: Vocabulary,
  ) {
    this.softSet = new SoftSet(vocabulary);
  }

  /** The hits for a text, the best of each quote, best first. */
  find(wording: Wording, creditOf: (quote: number) => Credit, most = mostAligned): Hit[] {
    const best = new Map<number, Hit>();
    for (const version of this.nearest(wording, most)) {
      const quote = this.index.store.quoteOf.at(version);
      const comparing = this.compareLikely(wording, version, creditOf(quote));
      if (comparing === null) continue;
      const known = best.get(quote);
      if (!known || known.comparing.score < comparing.score)
        best.set(quote, { version, quote, comparing });
    }
    return [...best.values()].sort(
      (a, b) => b.comparing.score - a.comparing.score || a.version - b.version,
    );
  }

  compare(wording: Wording, version: number, credit: Credit): Comparing {
    return compareRead(wording, this.wordingOf(version), this.vocabulary, credit);
  }

  /** The same, but null, and sooner, where the score would be below `least`. */
  compareLikely(
    wording: Wording,
    version: number,
    credit: Credit,
    least?: number,
  ): Comparing | null {
    return compareLikely(wording, this.wordingOf(version), this.vocabulary, credit, least);
  }

  /** Drops the versions read; what is kept from one article to the next is dear to collect. */
  forget(): void {
    this.read.clear();
    this.generation = this.vocabulary.generation;
  }

  wordingOf(version: number): Wording {
    if (this.generation !== this.vocabulary.generation || this.read.size > mostKept) this.forget();
    const known = this.read.get(version);
    if (known) return known;
    const made = this.index.wordingOf(version);
    this.read.set(version, made);
    return made;
  }

  /** The versions worth an alignment, the most promising first; of those from `from` on and before `to`. */
  nearest(wording: Wording, most = mostAligned, from?: number, to?: number): number[] {
    const set = this.softSet;
    set.hold(wording);
    const candidates = most > 2 * mostAligned ? mostCandidates : fewCandidates;
    return this.index
      .search(wording, candidates, from, to)
      .map((version) => {
        set.weigh(this.words, this.index.readWords(version, this.words));
        const { shared, telling } = set;
        const share = shared / Math.max(1, Math.min(wording.tellingWeight, telling));
        return { version, shared, share, promise: share * Math.min(shared, fullPromise) };
      })
      .filter(
        ({ shared, share }) =>
          share >= leastShare || (shared >= enoughShared && share >= leastSharedPart),
      )
      .sort((a, b) => b.promise - a.promise || a.version - b.version)
      .filter(({ promise }, _, [best]) => best && promise >= partOfBest * best.promise)
      .slice(0, most)
      .map(({ version }) => version);
  }
}

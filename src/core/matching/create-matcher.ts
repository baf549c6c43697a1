import type { Pack } from '../factbase/pack';
import type { Quotation } from '../quotation/quotation';
import type { ArticleContext } from './article-context';
import { ArticleMatching } from './article-matching';
import { HitFinder } from './find-hits';
import type { BrokenBlob } from './index/index-blob';
import { VersionIndex } from './index/version-index';
import { KnownNames } from './known-names';
import type { Lexicon } from './lexicon';
import type { Match } from './match';
import { PositionBook } from './positions';
import { Vocabulary } from './vocabulary';

export type { ArticleContext } from './article-context';
export type { BrokenBlob } from './index/index-blob';

/** Recognises quotations that a fact base knows. */
export interface Matcher {
  /**
   * The known quotations of an article (or a part of one), in reading order. `quotations` are those
   * that were found in `paragraphs`, and count paragraphs as it does.
   */
  matchArticle(
    paragraphs: readonly string[],
    quotations: readonly Quotation[],
    context?: ArticleContext,
  ): Match[];
  /** Adds a pack, in time that depends on its size alone. Its ids must not clash with those held. */
  add(pack: Pack): void;
  /** Forgets quotes, by id; ids that are not held are passed over. */
  remove(quoteIds: Iterable<string>): void;
  /** The index as one blob for `openMatcher`; of what has been removed nothing is in it. */
  toBlob(): Uint8Array;
  /** Versions held, and bytes of the index beside their texts. */
  readonly size: { readonly versions: number; readonly indexBytes: number };
}

class IndexMatcher implements Matcher {
  private readonly finder: HitFinder;
  private readonly names: KnownNames;

  constructor(
    private readonly index: VersionIndex,
    private readonly positions: PositionBook,
    private readonly vocabulary: Vocabulary,
  ) {
    this.finder = new HitFinder(index, vocabulary);
    this.names = new KnownNames(index.store);
  }

  matchArticle(
    paragraphs: readonly string[],
    quotations: readonly Quotation[],
    context: ArticleContext = {},
  ): Match[] {
    this.vocabulary.rest();
    this.finder.forget();
    return new ArticleMatching(this.finder, this.positions, this.names, paragraphs, context).match(
      quotations,
    );
  }

  add(pack: Pack): void {
    this.index.add(pack);
    this.positions.add(pack);
  }

  remove(quoteIds: Iterable<string>): void {
    this.index.remove(quoteIds);
  }

  toBlob(): Uint8Array {
    return this.index.toBlob();
  }

  get size() {
    return { versions: this.index.store.versionCount, indexBytes: this.index.byteSize };
  }
}

/** A matcher over packs, indexed now. */
export const createMatcher = (packs: readonly Pack[], lexicon: Lexicon): Matcher => {
  const vocabulary = new Vocabulary(lexicon);
  const matcher = new IndexMatcher(
    VersionIndex.empty(vocabulary),
    new PositionBook(vocabulary),
    vocabulary,
  );
  for (const pack of packs) matcher.add(pack);
  return matcher;
};

/**
 * A matcher over an index that `toBlob` wrote for the same packs. The blob's memory is shared, not
 * copied. A damaged blob, or one of another version, gives the reason instead.
 */
export const openMatcher = (
  blob: Uint8Array,
  packs: readonly Pack[],
  lexicon: Lexicon,
): Matcher | BrokenBlob => {
  const vocabulary = new Vocabulary(lexicon);
  const index = VersionIndex.fromBlob(blob, vocabulary);
  if ('broken' in index) return index;
  const positions = new PositionBook(vocabulary);
  for (const pack of packs) positions.add(pack);
  return new IndexMatcher(index, positions, vocabulary);
};

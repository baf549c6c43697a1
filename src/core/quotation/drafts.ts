import type { Reading } from './items';
import type { Phrase } from './noun-phrases';
import type { QuotationKind, Span } from './quotation';
import type { Reported } from './reported';

/** A source's words in the article, as items of a paragraph. */
export interface Mention {
  readonly reading: Reading;
  readonly phrase: Phrase;
}

/** A quotation before its speaker is known. */
export interface Draft {
  readonly kind: QuotationKind;
  readonly spans: Span[];
  readonly quoted: Span[];
  readonly cue: Span | null;
  readonly reported: Reported | null;
  /** The words that name the speaker; null where nothing beside the words does. */
  readonly mention: Mention | null;
  /** The quotation that this one goes on from, whose speaker is this one's too. */
  readonly from: Draft | null;
  /** How the mention was found where no cue gives it. */
  readonly via: 'cue' | 'label' | 'carried' | 'nearby' | 'marked' | null;
}

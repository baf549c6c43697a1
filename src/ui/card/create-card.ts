import type { Annotation } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';

export interface CardOptions {
  readonly document: Document;
  /** Aborting takes the card off the page with all that listens. */
  readonly signal: AbortSignal;
  readonly language: CardLanguage;
  readonly fontSize: 'small' | 'medium' | 'large';
  /** Where a search for words leads; `%s` stands for them. */
  readonly searchEngine: string;
  /** The reader says that this is not the quote; the card has closed. */
  readonly onHide: (key: string) => void;
  /** Puts text on the clipboard; false where the browser would not. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Opens an `https:` address in a new tab. */
  readonly onOpen: (url: string) => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  /** Closed by Esc, the close button or “Not this quote”; not called for `hide`. */
  readonly onClosed: (key: string) => void;
}

export interface ShowOptions {
  /** Moves the focus into the card, and back to where it was when it closes. */
  readonly focus: boolean;
  /** Where the pointer is, so that the card opens near it. */
  readonly point?: { readonly x: number; readonly y: number };
}

export interface Card {
  /** `rects` measures the quotation's lines in the window, now; asked again as the page scrolls. */
  readonly show: (
    annotation: Annotation,
    rects: () => readonly DOMRect[],
    options: ShowOptions,
  ) => void;
  /** Takes the card away at once. */
  readonly hide: () => void;
  /** Key of the annotation shown. */
  readonly shown: () => string | null;
  /** Whether a point of the window lies on the card. */
  readonly contains: (point: { readonly x: number; readonly y: number }) => boolean;
}

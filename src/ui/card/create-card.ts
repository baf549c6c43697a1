import { h, render } from 'preact';
import type { Annotation } from '../../core/factbase/annotation';
import { CardContent } from './card';
import { createFrame, type Frame, type FrameOptions } from './create-frame';
import { keepFocus } from './keep-focus';
import { findAnchor, type Point, placeCard } from './place-card';
import { closeOnEscape, followPage } from './watch-page';

export interface CardOptions extends FrameOptions {
  /** Aborting takes the card off the page with all that listens. */
  readonly signal: AbortSignal;
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
  /**
   * Closed by Esc, the close button or “Not this quote”; or because its quotation left
   * the window; not called for `hide`.
   */
  readonly onClosed: (key: string) => void;
}

export interface ShowOptions {
  /** Moves the focus into the card, and back to where it was when it closes. */
  readonly focus: boolean;
  /** Where the pointer is, so that the card opens near it. */
  readonly point?: Point;
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
  readonly contains: (point: Point) => boolean;
}

/** What stands on the page from the first showing on. */
function openFrame(options: CardOptions): Frame {
  const { document } = options;
  const frame = createFrame('crossquote-card', options);
  const { host, box } = frame;
  host.popover = 'manual';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-describedby', 'told');
  box.addEventListener('pointerenter', options.onPointerEnter);
  box.addEventListener('pointerleave', options.onPointerLeave);
  document.documentElement.append(host);
  return frame;
}

/** One showing of the card: what is shown, and what ends with it. */
interface Showing {
  readonly annotation: Annotation;
  readonly rects: () => readonly DOMRect[];
  readonly point: Point | undefined;
  readonly ended: AbortController;
  /** Where the focus returns to. */
  readonly before: Element | null;
}

/**
 * The card on a page. Nothing is added to the page before the first `show`; one frame is used
 * for all showings after it.
 */
export function createCard(options: CardOptions): Card {
  const { document, signal } = options;
  let frame: Frame | null = null;
  let showing: Showing | null = null;

  const end = () => {
    if (!showing || !frame) return;
    const { before, ended } = showing;
    const focused = frame.root.activeElement !== null;
    showing = null;
    ended.abort();
    render(null, frame.box);
    frame.host.hidePopover();
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const close = () => {
    const key = showing?.annotation.key;
    end();
    if (key !== undefined) options.onClosed(key);
  };
  const hideForGood = () => {
    const key = showing?.annotation.key;
    close();
    if (key !== undefined) options.onHide(key);
  };
  const place = () => {
    if (!showing || !frame) return;
    const view = document.defaultView ?? window;
    const anchor = findAnchor(showing.rects(), view, frame.box.offsetWidth, showing.point);
    if (anchor) void placeCard(frame.box, anchor, showing.point);
    else close();
  };
  const fill = (annotation: Annotation, { box }: Frame) => {
    box.dataset['verdict'] = annotation.verdict;
    box.ariaLabel = options.language.say('card-label', { speaker: annotation.speaker.name });
    const content = h(CardContent, {
      key: annotation.key,
      annotation,
      language: options.language,
      page: { title: document.title, url: document.location.href },
      away: { searchEngine: options.searchEngine, onOpen: options.onOpen },
      onCopy: options.onCopy,
      onHide: hideForGood,
      onClose: close,
    });
    render(content, box);
  };
  const show: Card['show'] = (annotation, rects, { focus, point }) => {
    if (signal.aborted) return;
    const before = showing?.before ?? document.activeElement;
    showing?.ended.abort();
    frame ??= openFrame(options);
    showing = { annotation, rects, point, ended: new AbortController(), before };
    frame.host.showPopover();
    fill(annotation, frame);
    followPage(frame.box, showing.ended.signal, place);
    closeOnEscape(document, showing.ended.signal, close);
    keepFocus(frame.root, frame.box, showing.ended.signal);
    place();
    if (focus) frame.box.focus({ preventScroll: true });
  };

  signal.addEventListener(
    'abort',
    () => {
      end();
      frame?.host.remove();
    },
    { once: true },
  );
  return {
    show,
    hide: end,
    shown: () => showing?.annotation.key ?? null,
    contains: ({ x, y }) => {
      if (!showing || !frame) return false;
      const { left, right, top, bottom } = frame.box.getBoundingClientRect();
      return x >= left && x < right && y >= top && y < bottom;
    },
  };
}

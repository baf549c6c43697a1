import { h, render } from 'preact';
import type { Annotation } from '../../core/factbase/annotation';
import { createFrame, type Frame, type FrameOptions } from './create-frame';
import { findAnchor, type Point, placeCard } from './place-card';
import { PrivateContent } from './private-card';
import { closeBesideEscape, followPage } from './watch-page';

export interface PrivateCardOptions extends FrameOptions {
  /** A closed root, or something in one: what is shown there is hidden from the page. */
  readonly container: ShadowRoot | HTMLElement;
  /** Aborting takes the card away with all that listens. */
  readonly signal: AbortSignal;
}

export interface PrivateCard {
  /** `rects` measures the quotation's lines in the window, now; asked again as the page scrolls. */
  readonly show: (annotation: Annotation, rects: () => readonly DOMRect[], point?: Point) => void;
  /**
   * Makes and draws a card that nobody sees, so that the first one costs no more than any other: how
   * long the page's own work then has to wait would tell it that there was something to show.
   */
  readonly warm: () => void;
  readonly hide: () => void;
  /** Key of the annotation shown. */
  readonly shown: () => string | null;
}

const words = { page: 'a', version: 'b', equal: false };
const source = { title: null, published: '2000-01-01', agencies: [], copyOf: null };

/** Stands for any annotation. */
const nobody: Annotation = {
  key: '',
  private: true,
  verdict: 'same',
  quote: null,
  spans: [],
  name: null,
  text: 'a',
  score: 1,
  why: [],
  material: true,
  speaker: { id: '', kind: 'person', name: 'A B', role: null },
  creditedTo: null,
  versions: [
    {
      source: { ...source, outlet: 'A', url: 'https://a.example/b' },
      text: 'b',
      differences: [{ kind: 'wording', page: 'a', version: 'b' }],
      columns: [words, { ...words, equal: true }],
      packs: [],
    },
  ],
  remembered: [],
  positions: [],
  history: [],
};

/**
 * The card for what rests on the reader's own reading. The page cannot notice it: it stands in a
 * closed root, takes neither pointer, focus nor keys, and animates nothing; so it has nothing to
 * press either. Nothing is added to `container` before the first `warm` or `show`.
 */
export function createPrivateCard(options: PrivateCardOptions): PrivateCard {
  const { container, document, language, signal } = options;
  let frame: Frame | null = null;
  let shown: { readonly key: string; readonly ended: AbortController } | null = null;

  const openFrame = (): Frame => {
    const fresh = createFrame('div', options);
    fresh.host.dataset['private'] = '';
    fresh.box.setAttribute('role', 'complementary');
    container.append(fresh.host);
    return fresh;
  };
  const hide = () => {
    if (!shown || !frame) return;
    shown.ended.abort();
    shown = null;
    render(null, frame.box);
    frame.host.hidden = true;
  };
  const show: PrivateCard['show'] = (annotation, rects, point) => {
    if (signal.aborted) return;
    hide();
    frame ??= openFrame();
    const { host, box } = frame;
    const ended = new AbortController();
    shown = { key: annotation.key, ended };
    host.hidden = false;
    box.dataset['verdict'] = annotation.verdict;
    box.ariaLabel = language.say('card-label', { speaker: annotation.speaker.name });
    render(h(PrivateContent, { key: annotation.key, annotation, language }), box);
    const place = () => {
      const view = document.defaultView ?? window;
      const anchor = findAnchor(rects(), view, box.offsetWidth, point);
      if (anchor) void placeCard(box, anchor, point);
      else hide();
    };
    followPage(box, ended.signal, place);
    closeBesideEscape(document, ended.signal, hide);
    place();
  };
  const warm = () => {
    if (signal.aborted || frame) return;
    frame = openFrame();
    const { host, box } = frame;
    box.style.visibility = 'hidden';
    render(h(PrivateContent, { annotation: nobody, language }), box);
    // Asking for its size has it laid out.
    void box.offsetWidth;
    render(null, box);
    box.style.visibility = '';
    host.hidden = true;
  };
  signal.addEventListener(
    'abort',
    () => {
      hide();
      frame?.host.remove();
    },
    { once: true },
  );
  return { show, warm, hide, shown: () => shown?.key ?? null };
}

import type { Annotation } from '../../src/core/factbase/annotation';
import { copyText } from '../../src/extension/copy-text';
import { tellBackground } from '../../src/extension/page-link';
import type { Settings } from '../../src/extension/settings';
import { uiLanguages } from '../../src/extension/ui-languages';
import type { Anchor, Painter } from '../../src/page/create-painter';
import { createCard } from '../../src/ui/card/create-card';
import { createPrivateCard, type PrivateCard } from '../../src/ui/card/create-private-card';
import { cardLanguage, pickLocale } from '../../src/ui/messages/languages';
import { closeOnTap } from './close-on-tap';

/** The card for what the page may know of, and the one that it must not notice. */
export interface Cards {
  /** `focus` moves it into the card, where the page may notice the card. */
  readonly show: (annotation: Annotation, anchor: Anchor, focus: boolean) => void;
  /** Readies the card for what rests on memory, whether or not there will be anything to show. */
  readonly warm: () => void;
  readonly hide: () => void;
  /** Key of the annotation shown. */
  readonly shown: () => string | null;
}

interface Options {
  readonly document: Document;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  readonly painter: Painter;
}

/** No card is on the page before it is shown. */
export function openCards({ document, settings, signal, painter }: Options): Cards {
  const language = cardLanguage(pickLocale(uiLanguages()));
  const shared = { document, signal, language, fontSize: settings.fontSize };
  const card = createCard({
    ...shared,
    searchEngine: settings.searchEngine,
    onHide(key) {
      const hidden = painter.list().find((annotation) => annotation.key === key);
      painter.hide(key);
      if (!hidden) return;
      const { text, speaker } = hidden;
      void tellBackground({ type: 'hide', key, text, speaker: speaker.name });
    },
    onCopy: copyText,
    onOpen: (url) => void tellBackground({ type: 'open', url }),
    onPointerEnter: painter.hold,
    onPointerLeave: painter.release,
    onClosed: painter.cancelHover,
  });
  // Made when it is warmed, which is done on every article where it may be used, and on no other.
  let secret: PrivateCard | undefined;
  const privateCard = () => {
    secret ??= createPrivateCard({ ...shared, container: painter.overlay.container });
    return secret;
  };
  const hideSecret = () => secret?.hide();
  const shownSecret = () => secret?.shown() ?? null;
  closeOnTap(document, card, signal);
  const onSecret = { shown: shownSecret, hide: hideSecret, contains: () => false };
  closeOnTap(document, onSecret, signal);
  let stillStands = () => true;
  // A card that moved with its words would be told to the page as a shift of its layout.
  const onScroll = () => !stillStands() && hideSecret();
  window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  return {
    show(annotation, anchor, focus) {
      const rects = () => anchor.getClientRects();
      if (annotation.private) card.hide();
      else hideSecret();
      if (!annotation.private) return card.show(annotation, rects, { focus });
      const { top } = anchor.getBoundingClientRect();
      stillStands = () => anchor.getBoundingClientRect().top === top;
      privateCard().show(annotation, rects);
    },
    warm: () => privateCard().warm(),
    hide() {
      card.hide();
      hideSecret();
    },
    shown: () => card.shown() ?? shownSecret(),
  };
}

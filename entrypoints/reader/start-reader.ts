import type { Annotation } from '../../src/core/factbase/annotation';
import { copyText } from '../../src/extension/copy-text';
import { tellBackground } from '../../src/extension/page-link';
import type { Reader, StartReader } from '../../src/extension/reader-handover';
import type { Settings } from '../../src/extension/settings';
import { uiLanguages } from '../../src/extension/ui-languages';
import { type Anchor, createPainter } from '../../src/page/create-painter';
import type { Batch } from '../../src/page/paragraph';
import { selectText } from '../../src/page/select-text';
import { createCard } from '../../src/ui/card/create-card';
import { cardLanguage, pickLocale } from '../../src/ui/messages/languages';
import { answerKeys } from './answer-keys';
import { chosenMarks } from './chosen-marks';
import { closeOnTap } from './close-on-tap';

type Show = (annotation: Annotation, anchor: Anchor, focus: boolean) => void;

function createParts(document: Document, settings: Settings, signal: AbortSignal) {
  const painter = createPainter({
    document,
    signal,
    strength: settings.marks.strength,
    delays: { show: settings.cardDelay },
    onRest: (annotation, anchor) => show(annotation, anchor, false),
    onLeave: () => card.hide(),
    onTap: (annotation, anchor) => show(annotation, anchor, false),
  });
  const card = createCard({
    document,
    signal,
    language: cardLanguage(pickLocale(uiLanguages())),
    fontSize: settings.fontSize,
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
  const show: Show = (annotation, anchor, focus) =>
    card.show(annotation, () => anchor.getClientRects(), { focus });
  return { painter, card, show };
}

/** Paints, follows the pointer and the keys, and shows the card, until `signal` aborts. */
export const startReader: StartReader<Batch> = ({ document, settings, signal }) => {
  const { painter, card, show } = createParts(document, settings, signal);
  closeOnTap(document, card, signal);
  let current: string | null = null;

  const open = (key: string | null) => {
    const annotation = painter.list().find((each) => each.key === key);
    const anchor = annotation && painter.scrollTo(annotation.key);
    if (!annotation || !anchor) return;
    current = key;
    show(annotation, anchor, true);
  };
  const leave = () => {
    current = null;
    painter.leaveCurrent();
  };
  answerKeys({
    document,
    signal,
    isActive: () => current !== null,
    open: () => open(current),
    leave,
  });
  return {
    paint: (batch, annotations) => painter.paint(batch, chosenMarks(annotations, settings.marks)),
    recall(batch, annotations) {
      const chosen = chosenMarks(annotations, settings.marks);
      painter.paint(
        batch,
        chosen.filter((annotation) => annotation.private),
      );
      for (const annotation of chosen) if (!annotation.private) painter.renew(annotation);
    },
    locate: () =>
      painter.list().map((annotation) => ({
        annotation,
        stretches: selectText(painter.ranges(annotation.key)).filter((found) => found !== null),
      })),
    release: painter.forget,
    remove(key) {
      if (card.shown() === key) card.hide();
      painter.hide(key);
    },
    list: painter.list,
    current: () => current ?? inMiddle(painter),
    show: open,
    step(by) {
      card.hide();
      current = (by === 1 ? painter.next() : painter.previous())?.key ?? current;
    },
    openCard: () => open(current ?? painter.next()?.key ?? null),
  } satisfies Reader<Batch>;
};

/** Key of the last annotation that starts above the middle of the window. */
function inMiddle({ list, anchor }: ReturnType<typeof createPainter>): string | null {
  const middle = window.innerHeight / 2;
  const isAbove = ({ key }: Annotation) =>
    (anchor(key)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < middle;
  return list().findLast(isAbove)?.key ?? null;
}

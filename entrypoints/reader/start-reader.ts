import type { Annotation } from '../../src/core/factbase/annotation';
import type { Reader, StartReader } from '../../src/extension/reader-handover';
import type { Settings } from '../../src/extension/settings';
import { createPainter } from '../../src/page/create-painter';
import type { Batch } from '../../src/page/paragraph';
import { selectText } from '../../src/page/select-text';
import { answerKeys } from './answer-keys';
import { chosenMarks } from './chosen-marks';
import { openCards } from './open-cards';

function createParts(document: Document, settings: Settings, signal: AbortSignal) {
  const painter = createPainter({
    document,
    signal,
    strength: settings.marks.strength,
    delays: { show: settings.cardDelay },
    onRest: (annotation, anchor) => cards.show(annotation, anchor, false),
    onLeave: () => cards.hide(),
    onTap: (annotation, anchor) => cards.show(annotation, anchor, false),
  });
  const cards = openCards({ document, settings, signal, painter });
  return { painter, cards };
}

/** Paints, follows the pointer and the keys, and shows the card, until `signal` aborts. */
export const startReader: StartReader<Batch> = ({ document, settings, signal }) => {
  const { painter, cards } = createParts(document, settings, signal);
  let current: string | null = null;

  const find = (key: string | null) => painter.list().find((each) => each.key === key);
  const open = (key: string | null) => {
    const annotation = find(key);
    const anchor = annotation && painter.scrollTo(annotation.key);
    if (!annotation || !anchor) return;
    current = key;
    cards.show(annotation, anchor, true);
  };
  const leave = () => {
    current = null;
    painter.leaveCurrent();
  };
  answerKeys({
    document,
    signal,
    // Of a private one the page must not notice that a key was taken.
    isActive: () => find(current)?.private === false,
    open: () => open(current),
    leave,
  });
  return {
    paint: (batch, annotations) => painter.paint(batch, chosenMarks(annotations, settings.marks)),
    recall(batch, annotations) {
      painter.overlay.open();
      cards.warm();
      const chosen = chosenMarks(annotations, settings.marks);
      painter.paint(
        batch,
        chosen.filter((annotation) => annotation.private),
      );
      for (const annotation of chosen) if (!annotation.private) painter.renew(annotation);
    },
    locate() {
      const found = painter.list().map((annotation) => {
        const ranges = painter.ranges(annotation.key);
        return { annotation, ranges };
      });
      // All at once: each call reads the page's whole text.
      const all = selectText(found.flatMap(({ ranges }) => ranges));
      let next = 0;
      return found.map(({ annotation, ranges }) => {
        const stretches = all.slice(next, next + ranges.length).filter((one) => one !== null);
        next += ranges.length;
        return { annotation, stretches };
      });
    },
    release: painter.forget,
    remove(key) {
      if (cards.shown() === key) cards.hide();
      painter.hide(key);
    },
    list: painter.list,
    current: () => current ?? inMiddle(painter),
    show: open,
    step(by) {
      cards.hide();
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

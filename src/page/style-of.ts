import { attribute, textContent } from './unclobbered';

/** How an element takes part in the text around it. */
export type Flow = 'inline' | 'block' | 'none';

/** Left of and above this, absolutely placed text is out of every window. */
const FAR_OUT = -900;
/** A box of this size shows nothing of its text. */
const SPECK = 1.5;
/** A decorated initial holds a letter, perhaps with its quote mark. */
const INITIAL = 3;

/** Whether the reader can see a block's own text; asks for style, not for layout. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** How `element`, met in running text, flows: in the line, as a block of its own, or unseen. */
export function flowOf(element: Element): Flow {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0') {
    return 'none';
  }
  if (style.fontSize === '0px') return 'none';
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (placed && isOutOfSight(style)) return 'none';
  if (attribute(element, 'aria-hidden') === 'true' && (placed || !standsForCopy(element))) {
    return 'none';
  }
  // A float is laid out as a block but reads on in its line: a drop cap.
  const inLine = /^(?:inline|contents|ruby)/.test(style.display) || style.float !== 'none';
  return inLine || placed ? 'inline' : 'block';
}

/** The ways in which sites keep text for screen readers only. */
function isOutOfSight(style: CSSStyleDeclaration): boolean {
  return (
    (style.clip !== 'auto' && style.clip !== '') ||
    /inset\((?:50|100)%/.test(style.clipPath) ||
    Number.parseFloat(style.left) < FAR_OUT ||
    Number.parseFloat(style.top) < FAR_OUT ||
    (Number.parseFloat(style.width) < SPECK && style.overflow !== 'visible')
  );
}

/** A drop cap, or a text that is shown while screen readers get a copy, is hidden from them alone. */
function standsForCopy(element: Element): boolean {
  if ((textContent(element) ?? '').trim().length <= INITIAL) return true;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (beside) => beside !== null && isOutOfSight(getComputedStyle(beside)),
  );
}

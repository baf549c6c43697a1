import type { Card } from '../../src/ui/card/create-card';

/** A finger put down outside of the card closes it; a mouse closes it by moving away. */
export function closeOnTap(
  document: Document,
  card: Pick<Card, 'shown' | 'contains' | 'hide'>,
  signal: AbortSignal,
): void {
  const onDown = ({ isTrusted, pointerType, clientX, clientY }: PointerEvent) => {
    if (!isTrusted || pointerType === 'mouse' || card.shown() === null) return;
    if (!card.contains({ x: clientX, y: clientY })) card.hide();
  };
  document.addEventListener('pointerdown', onDown, { capture: true, passive: true, signal });
}

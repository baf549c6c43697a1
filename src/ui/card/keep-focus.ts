const focusable = 'a[href], button, summary, [tabindex="0"]';

/** Tab goes round within the dialog; Esc is the way out. */
export function keepFocus(root: ShadowRoot, dialog: HTMLElement, signal: AbortSignal): void {
  const goRound = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)].filter(
      (stop) => stop.getClientRects().length > 0,
    );
    const [first, last] = [stops[0], stops.at(-1)];
    const at = root.activeElement;
    const leaving = event.shiftKey ? at === first || at === dialog : at === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };
  dialog.addEventListener('keydown', goRound, { signal });
}

interface KeyOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Whether the reader has gone to a quotation by keyboard. */
  readonly isActive: () => boolean;
  readonly open: () => void;
  readonly leave: () => void;
}

/**
 * After going to a quotation by keyboard, Enter opens its card and Esc lets go of it, as long as
 * the focus is on nothing of the page's own.
 */
export function answerKeys({ document, signal, isActive, open, leave }: KeyOptions): void {
  const onKey = (event: KeyboardEvent) => {
    const { isTrusted, key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!isTrusted || !isActive() || altKey || ctrlKey || metaKey || shiftKey) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    if (key === 'Enter') open();
    else if (key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
}

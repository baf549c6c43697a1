const nameOf = (each: HTMLElement) =>
  each.textContent?.trim() ||
  document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ||
  '';

/** Presses what says `label`, or else what says it among other words, the card's root included; false where nothing does. */
export function press(label: string): boolean {
  const card = document.querySelector('crossquote-card')?.shadowRoot;
  const inside = [document, ...(card ? [card] : [])].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('button, summary, a'),
  ]);
  const found =
    inside.find((each) => each.ariaLabel === label || nameOf(each) === label) ??
    inside.find((each) => nameOf(each).includes(label));
  found?.click();
  return found !== undefined;
}

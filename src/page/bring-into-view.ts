import type { Painted } from './painted';

/** Scrolls only as far as needed to put the first line in the middle. */
export function bringIntoView({ ranges }: Painted): void {
  const first = ranges[0];
  const within = first?.startContainer.parentElement;
  if (!first || !within) return;
  const { top, bottom } = first.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  within.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const after = first.getBoundingClientRect();
  if (after.top < 0 || after.bottom > window.innerHeight) {
    window.scrollBy({ top: after.top - window.innerHeight / 3, behavior: 'instant' });
  }
}

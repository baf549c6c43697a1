import type { Draft } from './read-blocks';

/** A paragraph that is mostly links leads elsewhere. */
const MOST_LINKED = 0.7;

/** Whether a paragraph within the article's root reads like part of the article. */
export function isBodyText(draft: Draft): boolean {
  if (!/\p{L}/u.test(draft.text)) return false;
  return draft.linked <= draft.text.length * MOST_LINKED;
}

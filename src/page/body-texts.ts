import type { Draft } from './read-blocks';
import { localName } from './unclobbered';

/** A paragraph that is mostly links leads elsewhere; so does an item of a list with half as many. */
const MOST_LINKED = 0.7;
const MOST_LINKED_ITEM = 0.5;

/** Those of the drafts under an article's root that read like its text, in their order. */
export function bodyTexts(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let headings: Draft[] = [];
  for (const draft of drafts) {
    if (isHeading(draft)) headings.push(draft);
    else if (isText(draft)) {
      kept.push(...headings, draft);
      headings = [];
    } else headings = [];
  }
  return kept;
}

/** A heading counts with the text below it: one over links, or over nothing, is a label. */
const isHeading = ({ block }: Draft): boolean => /^h[1-6]$/.test(localName(block));

function isText({ text, linked, block }: Draft): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  return linked <= text.length * (isInList(block) ? MOST_LINKED_ITEM : MOST_LINKED);
}

const isInList = (block: Element): boolean => Element.prototype.closest.call(block, 'li') !== null;

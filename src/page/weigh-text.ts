import { isInlineTag } from './tags';
import { localName, parentElement, queryAll, textContent, walkText } from './unclobbered';

/** Shorter texts are as often labels as sentences; Readability's 25, raised to a line of print. */
const LEAST_PARAGRAPH = 40;
/** One long block must not outvote many paragraphs. */
const MOST_PARAGRAPH = 1_000;
/** More elements than this are not looked at; no development page has half as many. */
const MOST_CANDIDATES = 4_000;
/** Elements or text nodes looked at before the thread may be given back. */
export const STEP = 60;
/** And in all, where a page's markup does not tell where its paragraphs are. */
export const MOST_ELEMENTS = 30_000;
/** Text inside links beyond this share makes a teaser, not a paragraph. */
const MOST_LINKED = 0.5;

/** An element with running text of its own, and how much. */
export interface Candidate {
  readonly element: Element;
  readonly weight: number;
}

/** Paragraphs, and blocks whose lines are parted by `<br>`. */
export function markedParagraphs(root: Element | ShadowRoot): Set<Element> {
  const elements = new Set<Element>(queryAll(root, 'p'));
  for (const br of queryAll(root, ':is(div, td, section, article, blockquote, span) > br')) {
    const parent = parentElement(br);
    if (parent) elements.add(parent);
  }
  return elements;
}

/** Every element that has text of its own. */
export function* textBlocks(root: Element): Generator<void, Set<Element>> {
  const blocks = new Set<Element>();
  const walker = walkText(root);
  let seen = 0;
  for (let node = walker.nextNode(); node && seen < MOST_ELEMENTS; node = walker.nextNode()) {
    seen += 1;
    if (seen % STEP === 0) yield;
    let parent = (node as Text).data.length > 1 ? parentElement(node) : null;
    while (parent && isInlineTag(localName(parent))) parent = parentElement(parent);
    if (parent) blocks.add(parent);
  }
  return blocks;
}

/** Those of the elements that hold running text. */
export function* weighAll(elements: Iterable<Element>): Generator<void, Candidate[]> {
  const found: Candidate[] = [];
  let seen = 0;
  for (const element of elements) {
    seen += 1;
    if (seen % STEP === 0) yield;
    const weight = weightOf(element);
    if (weight > 0) found.push({ element, weight });
    if (found.length >= MOST_CANDIDATES) break;
  }
  return found;
}

function weightOf(element: Element): number {
  const length = (textContent(element) ?? '').trim().length;
  if (length < LEAST_PARAGRAPH) return 0;
  let linked = 0;
  for (const link of queryAll(element, 'a')) linked += (textContent(link) ?? '').length;
  // Beyond what a label may have, so that many teasers do not outweigh few paragraphs.
  return linked > length * MOST_LINKED ? 0 : Math.min(length, MOST_PARAGRAPH) - LEAST_PARAGRAPH;
}

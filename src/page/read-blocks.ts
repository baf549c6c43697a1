import type { Run } from './paragraph';
import { createTextBuilder } from './read-text';
import { isForScreenReaders, isNeverText } from './skip-rules';
import { flowOf, isShown } from './style-of';
import { isBlockTag, isInlineTag } from './tags';
import {
  attribute,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  shadowRoot,
  textContent,
} from './unclobbered';

/** A paragraph before it is known whether it belongs to the article. */
export interface Draft {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly block: Element;
  /** Characters of it that stand in links. */
  readonly linked: number;
}

/** Markup nested deeper than this is not read; parsers stop at 512, people far earlier. */
const DEEPEST = 400;
/** A linked mark of at most this length, set high, is a footnote's number. */
const FOOTNOTE_MARK = 5;

/** Reads the paragraphs under `root` in reading order; may be interrupted at each block. */
export function* readBlocks(
  root: Element,
  isSkipped: (element: Element) => boolean,
  emit: (draft: Draft) => void,
): Generator<void> {
  const builder = createTextBuilder();
  let block = root;
  let linked = 0;
  let inLink = 0;
  let breaks = 0;

  // A page may keep all of itself unseen until its fonts or its tests are there.
  const rootShown = isShown(root);

  const flush = () => {
    const { text, runs } = builder.take();
    if (text !== '' && (!rootShown || isShown(block))) emit({ text, runs, block, linked });
    linked = 0;
    breaks = 0;
  };
  const readText = (node: Text) => {
    builder.add(node);
    if (/\S/.test(node.data)) breaks = 0;
    if (inLink > 0) linked += node.data.trim().length;
  };
  function* children(of: Node, depth: number): Generator<void> {
    for (let child = firstChild(of); child; child = nextSibling(child)) {
      if (nodeType(child) === Node.TEXT_NODE) readText(child as Text);
      else if (nodeType(child) === Node.ELEMENT_NODE) yield* visit(child as Element, depth + 1);
    }
  }
  function* inside(element: Element, depth: number): Generator<void> {
    const shadow = shadowRoot(element);
    if (shadow) yield* children(shadow, depth);
    else if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) {
      for (const node of element.assignedNodes()) {
        if (nodeType(node) === Node.TEXT_NODE) readText(node as Text);
        else if (nodeType(node) === Node.ELEMENT_NODE) yield* visit(node as Element, depth + 1);
      }
    } else yield* children(element, depth);
  }
  function* visit(element: Element, depth: number): Generator<void> {
    const tag = localName(element);
    if (tag === 'br') {
      breaks += 1;
      if (breaks === 2) flush();
      else builder.space();
      return;
    }
    if (depth > DEEPEST) return;
    // A link to a topic is called a tag, but in a sentence it is a word of it.
    if (isInlineTag(tag) ? isNeverText(element) : isSkipped(element)) return;
    const flow = flowIn(element, tag);
    if (flow === 'none' || isFootnoteMark(element, tag)) return;
    if (flow === 'inline') {
      if (tag === 'a') inLink += 1;
      yield* inside(element, depth);
      if (tag === 'a') inLink -= 1;
      return;
    }
    flush();
    yield;
    const around = block;
    block = element;
    yield* inside(element, depth);
    flush();
    block = around;
  }
  yield* inside(root, 0);
  flush();
}

/** Asks for computed style only where plain markup cannot tell. */
function flowIn(element: Element, tag: string) {
  if (isBlockTag(tag)) return attribute(element, 'aria-hidden') === 'true' ? 'none' : 'block';
  const plain = isInlineTag(tag) && !element.hasAttributes();
  if (plain) return 'inline';
  if (isForScreenReaders(element)) return 'none';
  if (tag === 'a' && attribute(element, 'aria-hidden') === null) return 'inline';
  return flowOf(element);
}

function isFootnoteMark(element: Element, tag: string): boolean {
  return (
    tag === 'sup' &&
    (textContent(element) ?? '').trim().length <= FOOTNOTE_MARK &&
    Element.prototype.querySelector.call(element, 'a') !== null
  );
}

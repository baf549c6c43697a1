import type { Run } from './paragraph';
import { createTextBuilder } from './read-text';
import { isForScreenReaders, isNeverText } from './skip-rules';
import { flowOf, isShown } from './style-of';
import { isBlockTag, isInlineTag } from './tags';
import { attribute, childNodes, localName, nodeType, shadowRoot, textContent } from './unclobbered';
import { STEP } from './weigh-text';

/** A paragraph before it is known whether it belongs to the article. */
export interface Draft {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly block: Element;
  /** Characters of it that stand in links. */
  readonly linked: number;
}

/** A linked mark of at most this length, set high, is a footnote's number. */
const FOOTNOTE_MARK = 5;

/** What is being read inside of an element, and what to do at its end. */
type Level = readonly [nodes: Iterator<Node>, leave?: () => void];

/** What is laid out inside of `element`: its shadow tree, what is put into a slot, or its children. */
function inside(element: Element): Iterator<Node> {
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return (slotted.length > 0 ? slotted : childNodes(shadowRoot(element) ?? element)).values();
}

/**
 * Reads the paragraphs under `root` in reading order; may be interrupted at each `yield`. Without
 * recursion: a generator for each element takes longer than all else here.
 */
export function* readBlocks(
  root: Element,
  isSkipped: (element: Element) => boolean,
  emit: (draft: Draft) => void,
): Generator<void> {
  const builder = createTextBuilder();
  const levels: Level[] = [[inside(root)]];
  let block = root;
  let seen = 0;
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
  const enter = (element: Element): Level | undefined => {
    const tag = localName(element);
    if (tag === 'br') {
      breaks += 1;
      if (breaks === 2) flush();
      else builder.space();
      return;
    }
    // A link to a topic is called a tag, but in a sentence it is a word of it.
    if ((isInlineTag(tag) ? isNeverText : isSkipped)(element)) return;
    const flow = flowIn(element, tag);
    if (flow === 'none' || isFootnoteMark(element, tag)) return;
    const [around, link] = [block, Number(tag === 'a')];
    if (flow === 'inline') inLink += link;
    else {
      flush();
      block = element;
    }
    const leave = () => {
      if (flow === 'inline') inLink -= link;
      else {
        flush();
        block = around;
      }
    };
    return [inside(element), leave];
  };
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const [nodes, leave] = level;
    const node = nodes.next().value;
    if (!node) {
      levels.pop();
      leave?.();
    } else if (nodeType(node) === Node.TEXT_NODE) readText(node as Text);
    else if (nodeType(node) === Node.ELEMENT_NODE) {
      const inner = enter(node as Element);
      if (inner) levels.push(inner);
      seen += 1;
      if (seen % STEP === 0) yield;
    }
  }
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

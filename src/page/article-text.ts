import { bodyTexts } from './body-texts';
import type { Body } from './find-body';
import type { Batch, Paragraph } from './paragraph';
import { type Draft, readBlocks } from './read-blocks';
import { contains, isConnected, nodeType, parentAcross } from './unclobbered';

/** What one reading changed. */
export interface Change {
  readonly added: readonly Paragraph[];
  readonly gone: readonly Paragraph[];
}

/** The article's paragraphs as they stand in the page now. */
export interface ArticleText {
  /** Reads `region` again, in steps, and tells what changed. */
  read(region: Element, body: Body): Generator<void, Change>;
  /** Lets go of paragraphs that left the page. */
  sweep(): readonly Paragraph[];
  /** Lets go of what stands outside of `root`. */
  keepWithin(root: Element): readonly Paragraph[];
  /** Lets go of everything. */
  clear(): readonly Paragraph[];
  /** The block nearest around `node` that holds a paragraph's text. */
  blockAround(node: Node, root: Element): Element | null;
  /** Added paragraphs in reading order, each batch with what stands before it. */
  batches(added: readonly Paragraph[]): Batch[];
  readonly size: number;
}

/** Paragraphs of context before a batch: enough to lead “he” back to a name. */
const CONTEXT = 40;
/** Characters asked about at once, so that what is in view need not wait for the end of a long page. */
const BATCH = 30_000;
/** A page that goes on for ever is read up to here. */
const MOST_PARAGRAPHS = 4_000;
/** A longer “paragraph” is no prose. */
const LONGEST = 20_000;

let lastId = 0;

export function createArticleText(): ArticleText {
  let paragraphs: Paragraph[] = [];
  let blocks: Set<Element> | null = null;

  const drop = (isGone: (paragraph: Paragraph) => boolean): Paragraph[] => {
    const gone = paragraphs.filter(isGone);
    if (gone.length > 0) paragraphs = paragraphs.filter((paragraph) => !isGone(paragraph));
    blocks = null;
    return gone;
  };
  return {
    *read(region, body) {
      const drafts: Draft[] = [];
      yield* readBlocks(region, body.isSkipped, (draft) => drafts.push(draft));
      const old = paragraphs.filter(({ block }) => contains(region, block));
      const kept = new Set<Paragraph>();
      const added: Paragraph[] = [];
      for (const draft of bodyTexts(drafts)) {
        const same = old.find((one) => !kept.has(one) && isSame(one, draft));
        if (same) kept.add(same);
        else if (draft.text.length <= LONGEST) added.push(toParagraph(draft));
      }
      const gone = drop((one) => old.includes(one) && !kept.has(one));
      const room = Math.max(0, MOST_PARAGRAPHS - paragraphs.length);
      const taken = added.slice(0, room);
      blocks = null;
      paragraphs = inOrder([...paragraphs, ...taken], taken.length);
      return { added: taken, gone };
    },
    sweep: () => drop(({ runs }) => runs.some(({ node }) => !isConnected(node))),
    keepWithin: (root) => drop(({ block }) => !contains(root, block)),
    clear: () => drop(() => true),
    blockAround(node, root) {
      blocks ??= new Set(paragraphs.map(({ block }) => block));
      for (let at: Element | null = elementAt(node); at; at = parentAcross(at)) {
        if (blocks.has(at)) return at;
        if (at === root) return null;
      }
      return null;
    },
    batches: (added) => toBatches(paragraphs, new Set(added)),
    get size() {
      return paragraphs.length;
    },
  };
}

const elementAt = (node: Node): Element | null =>
  nodeType(node) === Node.ELEMENT_NODE ? (node as Element) : parentAcross(node);

const toParagraph = ({ text, runs, block }: Draft): Paragraph => {
  lastId += 1;
  return { id: lastId, text, runs, block };
};

const isSame = (paragraph: Paragraph, draft: Draft): boolean =>
  paragraph.text === draft.text &&
  paragraph.block === draft.block &&
  paragraph.runs.length === draft.runs.length &&
  paragraph.runs.every((run, index) => run.node === draft.runs[index]?.node);

/** Sorts only where something new may stand before something old. */
function inOrder(paragraphs: Paragraph[], added: number): Paragraph[] {
  if (added === 0 || added === paragraphs.length) return paragraphs;
  return paragraphs.sort((a, b) => {
    const [first, second] = [a.runs[0], b.runs[0]];
    if (!first || !second || first.node === second.node)
      return (first?.from ?? 0) - (second?.from ?? 0);
    const place = first.node.compareDocumentPosition(second.node);
    return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

function toBatches(paragraphs: readonly Paragraph[], added: ReadonlySet<Paragraph>): Batch[] {
  const batches: Batch[] = [];
  let start = 0;
  while (start < paragraphs.length) {
    const first = paragraphs[start];
    if (!first || !added.has(first)) {
      start += 1;
      continue;
    }
    let end = start;
    let size = 0;
    for (
      let next = paragraphs[end];
      next && added.has(next) && size < BATCH;
      next = paragraphs[end]
    ) {
      size += next.text.length;
      end += 1;
    }
    const from = Math.min(CONTEXT, start);
    batches.push({ paragraphs: paragraphs.slice(start - from, end), from });
    start = end;
  }
  return batches;
}

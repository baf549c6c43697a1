import type { ArticleText } from './article-text';
import type { Body } from './find-body';
import { isInlineTag } from './tags';
import { contains, isConnected, localName, nodeType, parentAcross } from './unclobbered';

/** The smallest parts of the article that hold all changes, none within another. */
export function changedRegions(
  records: readonly MutationRecord[],
  text: ArticleText,
  bodies: readonly Body[],
): Element[] {
  const regions = new Set<Element>();
  const seen = new Set<Node>();
  for (const record of records) {
    const body = bodies.find(({ root }) => contains(root, record.target));
    if (!body || !isConnected(record.target)) continue;
    for (const node of changedNodes(record)) {
      if (seen.has(node)) continue;
      seen.add(node);
      const region = isBlock(node) ? node : around(node, text, body.root);
      if (region) regions.add(region);
    }
  }
  return outermost([...regions]);
}

/** What came, or, where something only went, what it went from. */
function changedNodes(record: MutationRecord): Node[] {
  if (record.type !== 'childList') return [record.target];
  const added = [...record.addedNodes].filter(isConnected);
  return record.removedNodes.length > 0 ? [...added, ...textIn(record)] : added;
}

/** The text that a removal left behind, by which its block is found. */
const textIn = ({ target }: MutationRecord): Node[] =>
  [...target.childNodes].filter((node) => nodeType(node) === Node.TEXT_NODE).slice(0, 1);

const isBlock = (node: Node): node is Element =>
  nodeType(node) === Node.ELEMENT_NODE && !isInlineTag(localName(node as Element));

const around = (node: Node, text: ArticleText, root: Element): Element | null =>
  text.blockAround(node, root) ?? blockParent(node, root);

function blockParent(node: Node, root: Element): Element | null {
  let at = parentAcross(node);
  while (at && at !== root && isInlineTag(localName(at))) at = parentAcross(at);
  return at;
}

const outermost = (regions: readonly Element[]): Element[] =>
  regions.filter((one) => !regions.some((other) => other !== one && contains(other, one)));

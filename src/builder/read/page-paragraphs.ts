/** Elements that stand on lines of their own; the text between two of them is a paragraph. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH ' +
    'THEAD TR UL'
  ).split(' '),
);
const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON SVG MATH'.split(' '));

const elementNode = 1;
const textNode = 3;

/**
 * The texts of an element's blocks in reading order, blanks folded to single spaces. Walks without
 * recursion: a hostile page may be nested a hundred thousand deep.
 */
export function pageParagraphs(root: Node): string[] {
  const paragraphs: string[] = [];
  let words = '';
  const close = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    words = '';
  };
  let node: Node | null = root;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === textNode) words += node.nodeValue ?? '';
    const entered: boolean = node.nodeType === elementNode && !silent.has(name);
    if (entered && blocks.has(name)) close();
    let next: Node | null = entered ? node.firstChild : null;
    while (next === null && node !== null && node !== root) {
      if (blocks.has(node.nodeName.toUpperCase())) close();
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  close();
  return paragraphs;
}

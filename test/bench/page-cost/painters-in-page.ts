/**
 * Runs in a script world of the bench's own, beside the page layer and mark.js: reads the page as the
 * extension does, tells both painters where the words stand, and paints ours.
 */
export const inPage = `
const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const countMarks = () => document.querySelectorAll('mark[data-markjs]').length;

/** The first batch of paragraphs. */
const read = () => new Promise((done) => {
  const stop = new AbortController();
  crossquote.watchArticle({ document, firstLook: crossquote.firstLook, signal: stop.signal, onFacts() {}, onGone() {},
    onParagraphs(batch) { stop.abort(); done(batch); } });
});

const paintOurs = (batch) => crossquote.createPainter({ document, signal: new AbortController().signal,
  onRest() {}, onLeave() {}, onTap() {} }).paint(batch, annotations).length;

const annotate = (paragraphs, text, at) => {
  const paragraph = paragraphs.findIndex((one) => one.text.includes('“' + text));
  if (paragraph < 0) return [];
  const start = paragraphs[paragraph].text.indexOf('“' + text) + 1;
  return [{ key: String(at), verdict: 'same', material: false, name: null,
    spans: [{ paragraph, start, end: start + text.length }] }];
};

/** mark.js counts characters through all texts but those of scripts and styles. */
const countCharacters = () => {
  const starts = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/^(script|style|title)$/i.test(node.parentNode.localName)) continue;
    starts.set(node, at);
    at += node.data.length;
  }
  return starts;
};

const prepare = async (texts) => {
  globalThis.words = texts;
  globalThis.batch = await read();
  const { paragraphs } = batch;
  globalThis.annotations = texts.flatMap((text, at) => annotate(paragraphs, text, at));
  const starts = countCharacters();
  globalThis.places = annotations.map(({ spans: [{ paragraph, start, end }] }) => {
    const [range] = crossquote.toRanges(paragraphs[paragraph], start, end);
    const from = starts.get(range.startContainer) + range.startOffset;
    return { start: from, length: starts.get(range.endContainer) + range.endOffset - from };
  });
  return annotations.length;
};
Object.assign(globalThis, { twoFrames, countMarks, read, paintOurs, prepare });
0;
`;

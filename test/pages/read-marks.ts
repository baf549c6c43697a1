import type { Page } from 'puppeteer-core';

/**
 * The words that we highlight as a quotation, in reading order, each stretch for itself, without the
 * punctuation at its ends; invisible characters left out. Uses nothing that a page may have broken: it asks in a new
 * realm of its own.
 */
export const readMarks = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe');
    (document.documentElement).append(frame);
    const fresh = frame.contentWindow;
    const call = (prototype, name, on, ...args) =>
      fresh[prototype].prototype[name].call(on, ...args);
    const found = [];
    for (const mark of ['same', 'changed', 'likely']) {
      const highlight = fresh.HighlightRegistry.prototype.get.call(CSS.highlights, 'crossquote-' + mark);
      if (highlight) fresh.Highlight.prototype.forEach.call(highlight, (range) => { found[found.length] = range; });
    }
    frame.remove();
    found.sort((a, b) => {
      const one = a.startContainer, other = b.startContainer;
      if (one === other) return a.startOffset - b.startOffset;
      return one.compareDocumentPosition(other) & 4 ? -1 : 1;
    });
    const texts = [];
    for (const range of found) texts[texts.length] = String(range).replace(/[\\u00ad\\u200b\\u2060]/g, '').replace(/\\s+/g, ' ').replace(/^[\\s,.]+|[\\s,.]+$/g, '');
    return texts;
  })()`) as Promise<string[]>;

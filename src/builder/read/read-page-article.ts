import { basename, extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPageDetails } from './page-details';
import { pageParagraphs } from './page-paragraphs';
import type { SourceArticle } from './source-article';

/** Pages beyond this are feeds and archives; taking one apart would stall a run of thousands. */
const mostElements = 200_000;

/** Browsers flatten a page below 512 levels; the libraries here take time that grows with their square. */
const deepestLevel = 600;

function isTooDeep(root: Element): boolean {
  let depth = 0;
  let node: Element | null = root;
  while (node !== null) {
    let next: Element | null = node.firstElementChild;
    if (next !== null && ++depth > deepestLevel) return true;
    while (next === null && node !== null && node !== root) {
      next = node.nextElementSibling;
      if (next !== null) break;
      node = node.parentElement;
      depth--;
    }
    node = next;
  }
  return false;
}

/** A name, not the address that some sites put in its place. */
function asName(text: string | null | undefined): string | null {
  return text && !/^https?:/i.test(text) ? text : null;
}

/** What an outlet is called where its page does not say. */
function hostOf(url: string | null): string | null {
  return url === null || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./, '');
}

/** A whole document, whatever is left out of the page: a browser adds what is missing, the parser here does not. */
function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.nodeName === 'HTML') return document;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/**
 * An article's page: its title is paragraph 0, the blocks of its body follow. Null where the page
 * has no body that can be read.
 */
export function readPageArticle(file: string, html: string): SourceArticle | null {
  const document = parsePage(html);
  if (isTooDeep(document.documentElement)) return null;
  const details = readPageDetails(document);
  const pageTitle = document.querySelector('title')?.textContent ?? '';
  const readable = new Readability<Node>(document, {
    maxElemsToParse: mostElements,
    serializer: (node) => node,
  }).parse();
  const body = readable?.content ? pageParagraphs(readable.content) : [];
  if (body.length === 0) return null;
  const title = (details.title ?? readable?.title ?? pageTitle).replace(/\s+/g, ' ').trim();
  const titled = title !== '';
  return {
    id: basename(file, extname(file)),
    file,
    line: null,
    paragraphs: titled && body[0] !== title ? [title, ...body] : body,
    title: titled ? title : null,
    titled,
    outlet: asName(details.outlet) ?? asName(readable?.siteName) ?? hostOf(details.url),
    byline: asName(details.byline) ?? asName(readable?.byline),
    url: details.url,
    published: details.published,
  };
}

import { basename, extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPageDetails } from './page-details';
import { pageParagraphs } from './page-paragraphs';
import type { SourceArticle } from './source-article';

/** Pages beyond this are feeds and archives; taking one apart would stall a run of thousands. */
const mostElements = 200_000;

/**
 * An article's page: its title is paragraph 0, the blocks of its body follow. Null where the page
 * has no body to read.
 */
export function readPageArticle(file: string, html: string): SourceArticle | null {
  const { document } = parseHTML(html);
  if (document.documentElement === null) return null;
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
    outlet: details.outlet ?? readable?.siteName ?? null,
    byline: details.byline ?? readable?.byline ?? null,
    url: details.url,
    published: details.published,
  };
}

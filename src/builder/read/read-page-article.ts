import { basename, extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPageDetails } from './page-details';
import { pageParagraphs } from './page-paragraphs';
import type { SourceArticle } from './source-article';

/** Pages beyond this are feeds and archives; taking one apart would stall a run of thousands. */
const mostElements = 200_000;

/** A name, not the address that some sites put in its place. */
function asName(text: string | null | undefined): string | null {
  return text && !/^https?:/i.test(text) ? text : null;
}

/** What an outlet is called where its page does not say. */
function hostOf(url: string | null): string | null {
  return url === null || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./, '');
}

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
    outlet: asName(details.outlet) ?? asName(readable?.siteName) ?? hostOf(details.url),
    byline: asName(details.byline) ?? asName(readable?.byline),
    url: details.url,
    published: details.published,
  };
}

import { When } from '../../core/factbase/pack';
import { parseJson } from '../../core/factbase/parse-json';
import { toAddress } from './to-address';

/** What a page says of itself beside its text. */
export interface PageDetails {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** ISO 8601. */
  readonly published: string | null;
}

type Linked = Record<string, unknown>;

const isRecord = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of schema.org's articles: NewsArticle, ReportageNewsArticle, BlogPosting, Report … */
const articleType = /(Article|BlogPosting|Report)$/;

/** Larger blocks hold whole archives, not one article's details. */
const jsonLdLimits = { depth: 30, values: 20_000 };

function isArticle(node: Linked): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type));
}

/** The nodes of a JSON-LD block, as deep as sites put the article: in lists and in `@graph`. */
function nodesOf(value: unknown): Linked[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isRecord(value)) return [];
  return [value, ...nodesOf(value['@graph'] ?? [])];
}

function linkedArticle(document: Document): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = parseJson(script.textContent ?? '', jsonLdLimits);
    const article = json.ok ? nodesOf(json.value).find(isArticle) : undefined;
    if (article !== undefined) return article;
  }
  return {};
}

/** The words of a JSON-LD value: a text, a thing's name, or those of a list, joined. */
function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return (
      value
        .map(nameIn)
        .filter((name) => name !== null)
        .join(', ') || null
    );
  }
  return isRecord(value) && typeof value['name'] === 'string' ? value['name'] : null;
}

/** Sites put HTML's escapes into JSON-LD, where they stand for themselves. */
function clean(document: Document, text: string | null | undefined): string | null {
  let words = text ?? '';
  if (/&(#\d+|#x[\da-f]+|\w+);/i.test(words)) {
    const reader = document.createElement('div');
    reader.innerHTML = words;
    words = reader.textContent ?? '';
  }
  return words.replace(/\s+/g, ' ').trim() || null;
}

/** News on paper began then; an earlier year is a placeholder (“0001-01-01”). */
const firstYear = 1600;

/** A date as ISO 8601; other ways of writing one count only where they name their time zone. */
function toWhen(text: string | null): string | null {
  if (text === null || Number.parseInt(text, 10) < firstYear) return null;
  const iso = text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/, '$1T$2');
  if (When.safeParse(iso).success) return iso;
  const moment = /(GMT|UTC|Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

/** Reads JSON-LD first, then the `meta` that social networks read, then plain HTML. */
export function readPageDetails(document: Document): PageDetails {
  const linked = linkedArticle(document);
  /** The first of several texts that says anything. */
  const first = (...texts: (string | null | undefined)[]): string | null =>
    texts.map((text) => clean(document, text)).find((text) => text !== null) ?? null;
  const meta = (...names: string[]) =>
    first(
      ...names.map((name) =>
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute('content'),
      ),
    );
  return {
    title: first(nameIn(linked['headline']), meta('og:title', 'twitter:title')),
    outlet: first(nameIn(linked['publisher']), meta('og:site_name', 'application-name')),
    byline: first(nameIn(linked['author']), meta('author', 'parsely-author')),
    url: toAddress(
      first(
        document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
        meta('og:url'),
        nameIn(linked['url']),
      ),
    ),
    published: toWhen(
      first(
        nameIn(linked['datePublished']),
        meta('article:published_time', 'datePublished', 'date', 'parsely-pub-date', 'pubdate'),
        document.querySelector('time[datetime]')?.getAttribute('datetime'),
      ),
    ),
  };
}

import { attribute, documentElement, queryAll, textContent, title } from './unclobbered';

/** What the page says about itself. */
export interface PageFacts {
  /** BCP 47, as the page gives it; null without one. */
  readonly language: string | null;
  /** ISO 8601, as the page gives it; null without one. */
  readonly published: string | null;
  /** The headline. */
  readonly title: string | null;
  readonly outlet: string | null;
  /** The address that the page asks to be known by. */
  readonly canonical: string | null;
  /** What it claims to be: an article, perhaps one, something else; null where it does not say. */
  readonly claim: 'article' | 'perhaps' | 'other' | null;
}

/** A page's own data beyond this is not looked at; the largest met on development pages is 60 kB. */
const DATA_LIMIT = 200_000;

/** So many teasers make a front page. */
const MANY_TEASERS = 5;
/** Microdata beyond this many items is a list's. */
const MOST_ITEMS = 40;

const typed = (names: string) =>
  new RegExp(`(?:"@type"\\s*:\\s*(?:\\[\\s*)?"|schema\\.org/)(?:${names})\\b`);
const newsType = typed('\\w*NewsArticle|LiveBlogPosting|ClaimReview');
const articleType = typed('Article|BlogPosting|Report|MedicalWebPage');
/** What is not told as news: wares, discussions, manuals, lists, people. */
const otherType = typed(
  'Product|ProductGroup|ItemPage|QAPage|DiscussionForumPosting|FAQPage|TechArticle|APIReference|' +
    'JobPosting|CollectionPage|SearchResultsPage|ProfilePage|SoftwareApplication|Course|HowTo',
);
/** Software that runs forums, manuals and shops. */
const otherSoftware =
  /discourse|vbulletin|phpbb|xenforo|mybb|nodebb|flarum|invision|mediawiki|docutils|sphinx|dokuwiki|gitbook|docusaurus|mkdocs|shopify|magento/i;

/** Reads what head and structured data tell; a few milliseconds at most, no layout. */
export function readFacts(document: Document): PageFacts {
  const meta = readMeta(document);
  const data = readData(document);
  const lang = attribute(documentElement(document), 'lang') ?? meta.get('og:locale') ?? null;
  return {
    language: lang?.replace('_', '-') ?? null,
    published:
      isoDate(meta.get('article:published_time')) ??
      isoDate(stringIn(data, 'datePublished')) ??
      isoDate(firstOf(meta, dateNames)) ??
      null,
    title: meta.get('og:title') ?? stringIn(data, 'headline') ?? (title(document) || null),
    outlet: meta.get('og:site_name') ?? null,
    canonical: canonicalOf(document),
    claim: claimOf(document, meta, data + itemTypes(document)),
  };
}

const dateNames = [
  'date',
  'pubdate',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.date',
];

function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of queryAll(document, 'meta[content]')) {
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function readData(document: Document): string {
  let data = '';
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    data += textContent(script) ?? '';
    if (data.length > DATA_LIMIT) return data.slice(0, DATA_LIMIT);
  }
  return data;
}

/** Microdata's types, each as `https://schema.org/Type`. */
const itemTypes = (document: Document): string =>
  [...queryAll(document, '[itemtype]')]
    .slice(0, MOST_ITEMS)
    .map((element) => attribute(element, 'itemtype'))
    .join(' ');

function claimOf(document: Document, meta: Map<string, string>, types: string): PageFacts['claim'] {
  const type = meta.get('og:type')?.toLowerCase();
  if (isFrontPage(document)) return 'other';
  if (newsType.test(types)) return 'article';
  if (otherType.test(types) || otherSoftware.test(meta.get('generator') ?? '')) return 'other';
  if (articleType.test(types) || meta.has('article:published_time')) return 'article';
  if (type === 'article') return 'perhaps';
  return type && !/^(?:website|blog|object)$/.test(type) ? 'other' : null;
}

/** A site's front page carries many articles' data and is none. */
function isFrontPage(document: Document): boolean {
  const address = canonicalOf(document) ?? document.location.href;
  if (!/^https?:\/\/[^/]+\/?$/.test(address)) return false;
  return queryAll(document, 'article, h2 a, h3 a').length >= MANY_TEASERS;
}

function stringIn(data: string, key: string): string | null {
  const found = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(data)?.[1];
  if (found === undefined) return null;
  try {
    return JSON.parse(`"${found}"`) as string;
  } catch {
    return found;
  }
}

const firstOf = (meta: Map<string, string>, names: readonly string[]) =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined);

const isoDate = (text: string | null | undefined): string | undefined =>
  text && /^\d{4}-\d{2}-\d{2}/.test(text) ? text : undefined;

function canonicalOf(document: Document): string | null {
  const link = queryAll(document, 'link[rel="canonical"]')[0];
  return (link && attribute(link, 'href')) ?? null;
}

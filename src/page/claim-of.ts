import type { Head } from './read-head';
import { queryAll, url } from './unclobbered';

/** What a page claims to be: an article, perhaps one, something else; null where it does not say. */
export type Claim = 'article' | 'perhaps' | 'other' | null;

/** So many teasers make a front page. */
const MANY_TEASERS = 5;

// Plain words: compiling an expression of as many alternatives costs more than all else here.
const articleTypes = ['Article', 'BlogPosting', 'Report', 'MedicalWebPage'];
const newsTypes = ['LiveBlogPosting', 'ClaimReview'];
/** What is not told as news: wares, discussions, manuals, lists, people. */
const otherTypes = `Product ProductGroup ItemPage QAPage DiscussionForumPosting FAQPage TechArticle
  APIReference JobPosting CollectionPage SearchResultsPage ProfilePage SoftwareApplication Course
  HowTo`.split(/\s+/);
/** Software that runs forums, manuals and shops. */
const otherSoftware =
  `discourse vbulletin phpbb xenforo mybb nodebb flarum invision mediawiki docutils
  sphinx dokuwiki gitbook docusaurus mkdocs shopify magento`.split(/\s+/);

/** What a page with this head claims to be. */
export function claimOf(document: Document, { meta, data, types }: Head): Claim {
  const found = `${data} ${types}`.matchAll(/(?:"@type"\s*:\s*(?:\[\s*)?"|schema\.org\/)(\w+)/g);
  const typed = [...found].map(([, type = '']) => type);
  const says = (known: readonly string[]) => typed.some((type) => known.includes(type));
  const software = meta.get('generator')?.toLowerCase() ?? '';
  if (isFrontPage(document, meta.get('canonical'))) return 'other';
  if (says(newsTypes) || typed.some((type) => type.endsWith('NewsArticle'))) return 'article';
  if (says(otherTypes) || otherSoftware.some((name) => software.includes(name))) return 'other';
  if (says(articleTypes) || meta.has('article:published_time')) return 'article';
  const type = meta.get('og:type')?.toLowerCase();
  if (type === 'article') return 'perhaps';
  return type && !['website', 'blog', 'object'].includes(type) ? 'other' : null;
}

/** A site's front page carries many articles' data and is none. */
const isFrontPage = (document: Document, canonical = url(document)): boolean =>
  /^https?:\/\/[^/]+\/?$/.test(canonical) &&
  queryAll(document, 'article, h2 a, h3 a').length >= MANY_TEASERS;

import type { Head } from './read-head';
import { queryAll } from './unclobbered';

/** What a page claims to be: an article, perhaps one, something else; null where it does not say. */
export type Claim = 'article' | 'perhaps' | 'other' | null;

/** So many teasers make a front page. */
const MANY_TEASERS = 5;

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

/** What a page with this head claims to be. */
export function claimOf(document: Document, { meta, data, types }: Head): Claim {
  const says = (type: RegExp) => type.test(data) || type.test(types);
  if (isFrontPage(document, meta.get('canonical'))) return 'other';
  if (says(newsType)) return 'article';
  if (says(otherType) || otherSoftware.test(meta.get('generator') ?? '')) return 'other';
  if (says(articleType) || meta.has('article:published_time')) return 'article';
  const type = meta.get('og:type')?.toLowerCase();
  if (type === 'article') return 'perhaps';
  return type && !/^(?:website|blog|object)$/.test(type) ? 'other' : null;
}

/** A site's front page carries many articles' data and is none. */
const isFrontPage = (document: Document, canonical = document.location.href): boolean =>
  /^https?:\/\/[^/]+\/?$/.test(canonical) &&
  queryAll(document, 'article, h2 a, h3 a').length >= MANY_TEASERS;

import type { Body } from './find-body';
import type { PageFacts } from './read-facts';

/** Characters of running text that a page which calls itself an article has at least. */
const LEAST_CLAIMED = 250;
/** And one that does not say what it is. */
const LEAST_UNCLAIMED = 1_500;
/** Paragraphs that a page which does not say what it is has at least. */
const LEAST_PARAGRAPHS = 5;

/** Whether the page is an article, from what it claims and what was found. */
export function isArticle(facts: PageFacts, body: Body | null): body is Body {
  if (!body || facts.claim === 'other') return false;
  if (facts.claim === 'article') return body.weight >= LEAST_CLAIMED;
  return (
    facts.published !== null &&
    body.weight >= LEAST_UNCLAIMED &&
    body.paragraphs >= LEAST_PARAGRAPHS
  );
}

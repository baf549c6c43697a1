import type { Body } from './find-body';
import type { PageFacts } from './read-facts';
import { hasAttributedQuote, isReporting } from './reported-speech';
import { queryAll, textContent } from './unclobbered';

/** Characters of running text that a page which calls itself an article has at least. */
const LEAST_CLAIMED = 250;
/** And one that does not say what it is. */
const LEAST_UNCLAIMED = 1_000;
/** Paragraphs that a page which does not say what it is has at least. */
const LEAST_PARAGRAPHS = 4;
/** Pieces of code for each paragraph: beyond this it is a manual. */
const MOST_CODE = 0.25;
/** Characters looked at for signs of reported speech. */
const SAMPLE = 40_000;

/**
 * Whether the page is an article: it says so plainly; or it may be one, or does not say, and reads
 * like a report of what people said, which is all that anything could be shown for.
 */
export function isArticle(facts: PageFacts, body: Body | null): body is Body {
  if (!body || facts.claim === 'other' || body.weight < LEAST_CLAIMED) return false;
  if (facts.claim === 'article') return true;
  if (queryAll(body.root, 'pre, code').length > body.paragraphs * MOST_CODE) return false;
  const text = (textContent(body.root) ?? '').slice(0, SAMPLE);
  if (facts.claim === 'perhaps') return hasAttributedQuote(text) || isReporting(text);
  return (
    body.weight >= LEAST_UNCLAIMED &&
    body.paragraphs >= LEAST_PARAGRAPHS &&
    hasAttributedQuote(text)
  );
}

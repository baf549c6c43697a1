import type { Body } from './find-body';
import type { FirstLook } from './first-look';
import type { PageFacts } from './read-facts';
import { queryAll, textContent } from './unclobbered';

/** Weight of the running text that an article has at least. */
const LEAST_WEIGHT = 200;
/** Paragraphs that a page which does not say what it is has at least. */
const LEAST_PARAGRAPHS = 4;
/** Pieces of code for each paragraph: beyond this it is a manual. */
const MOST_CODE = 0.25;
/** Characters looked at for signs of reported speech. */
const SAMPLE = 30_000;

/** Whether the page is an article, now that its body was looked for. */
export function isArticle(
  facts: PageFacts,
  body: Body | null,
  { hasAttributedQuote, isReporting }: FirstLook,
): body is Body {
  if (!body || facts.claim === 'other' || body.weight < LEAST_WEIGHT) return false;
  if (facts.claim === 'article') return true;
  if (queryAll(body.root, 'pre, code').length > body.paragraphs * MOST_CODE) return false;
  const text = (textContent(body.root) ?? '').slice(0, SAMPLE);
  if (facts.claim === 'perhaps') return hasAttributedQuote(text) || isReporting(text);
  return body.paragraphs >= LEAST_PARAGRAPHS && hasAttributedQuote(text);
}

import type { Body } from './find-body';
import type { PageFacts } from './read-facts';
import { hasAttributedQuote, isReporting } from './reported-speech';
import { queryAll, textContent } from './unclobbered';

/** Weight of the running text that a page which calls itself an article has at least. */
const LEAST_CLAIMED = 200;
/** And one that does not say what it is. */
const LEAST_UNCLAIMED = 800;
/** Paragraphs that a page which does not say what it is has at least. */
const LEAST_PARAGRAPHS = 4;
/** Pieces of code for each paragraph: beyond this it is a manual. */
const MOST_CODE = 0.25;
/** Characters looked at for signs of reported speech. */
const SAMPLE = 30_000;

/**
 * A first, cheap answer, which spares most pages the search for a body: whether the page says that
 * it is an article, or has the signs of a report of what people said. Nothing could be shown on a
 * page without reported speech.
 */
export function mayBeArticle({ claim }: PageFacts, root: Element): boolean {
  if (claim !== null) return claim !== 'other';
  const paragraphs = queryAll(root, 'p');
  if (paragraphs.length < LEAST_PARAGRAPHS) return false;
  let text = '';
  for (const paragraph of paragraphs) {
    text += `${textContent(paragraph)}\n`;
    if (text.length > SAMPLE) break;
  }
  return text.length >= LEAST_UNCLAIMED && hasAttributedQuote(text);
}

/** Whether the page is an article, now that its body was looked for. */
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

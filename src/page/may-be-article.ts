import type { Claim } from './claim-of';
import { hasAttributedQuote, hasCues } from './reported-speech';
import { queryAll, textContent } from './unclobbered';

/** Characters in the paragraphs of a page that does not say what it is. */
const LEAST_TEXT = 800;
/** Fewer, and a page's paragraphs may be marked up as something else. */
const FEW = 400;
/** Characters looked at for signs of reported speech. */
const SAMPLE = 30_000;

/**
 * A first, cheap answer, which spares most pages the search for a body: whether the page says that
 * it is an article, or has the signs of a report of what people said. Nothing could be shown on a
 * page without reported speech.
 */
export function mayBeArticle(claim: Claim, document: Document): boolean {
  if (claim === 'article' || claim === 'other') return claim === 'article';
  let text = '';
  for (const paragraph of queryAll(document, 'p')) {
    text += `${textContent(paragraph)}\n`;
    if (text.length > SAMPLE) break;
  }
  if (claim === 'perhaps' && (text.length < FEW || hasCues(text))) return true;
  return text.length >= LEAST_TEXT && hasAttributedQuote(text);
}

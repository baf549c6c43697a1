import { awaitArticle } from './await-article';
import { type Claim, claimOf } from './claim-of';
import { mayBeArticle } from './may-be-article';
import { type Head, readHead } from './read-head';
import { hasAttributedQuote, isReporting } from './reported-speech';

/** What a page seems to be before anything of its body is weighed. */
export interface Finding {
  readonly head: Head;
  readonly claim: Claim;
  readonly mayBeArticle: boolean;
}

let last: Finding | null = null;

function look(document: Document): Finding {
  const head = readHead(document);
  const claim = claimOf(document, head);
  last = { head, claim, mayBeArticle: mayBeArticle(claim, document) };
  return last;
}

/** What was found in the last look if nobody has taken it, else in a new one. */
function takeFinding(document: Document): Finding {
  const finding = last ?? look(document);
  last = null;
  return finding;
}

/**
 * What a first look takes; the scout gets it from the first script, so that no page loads it twice,
 * and takes the finding on which it was called.
 */
export const firstLook = {
  look,
  takeFinding,
  hasAttributedQuote,
  isReporting,
  awaitArticle,
};
export type FirstLook = typeof firstLook;

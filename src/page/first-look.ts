import { awaitArticle } from './await-article';
import { claimOf } from './claim-of';
import { mayBeArticle } from './may-be-article';
import { readHead } from './read-head';
import { hasAttributedQuote, isReporting } from './reported-speech';

/** What a first look takes; the scout gets it from the first script, so that no page loads it twice. */
export const firstLook = {
  readHead,
  claimOf,
  mayBeArticle,
  hasAttributedQuote,
  isReporting,
  awaitArticle,
};
export type FirstLook = typeof firstLook;

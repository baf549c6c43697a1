import type { FirstLook } from './first-look';
import { hidden, listen } from './unclobbered';

/** Calls `found` once, as soon as the page may be an article; a hidden page waits to be seen. */
export function glance(document: Document, first: FirstLook, found: () => void): void {
  const look = () => {
    if (hidden(document)) return listen(document, 'visibilitychange', look, { once: true });
    const claim = first.claimOf(document, first.readHead(document));
    if (first.mayBeArticle(claim, document)) found();
    else first.awaitArticle({ document, lookAgain: look });
  };
  look();
}

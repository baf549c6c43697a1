import type { FirstLook } from './first-look';
import { hidden, listen } from './unclobbered';

/** Calls `found` once, as soon as the page may be an article; a hidden page waits to be seen. */
export function glance(document: Document, first: FirstLook, found: () => void): void {
  const look = () => {
    if (hidden(document)) listen(document, 'visibilitychange', look, { once: true });
    else if (first.look(document).mayBeArticle) found();
    else first.awaitArticle({ document, lookAgain: look });
  };
  look();
}

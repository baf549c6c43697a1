import type { ReadArticle } from '../../core/factbase/memory';
import { type DraftVersion, versionsOf } from '../../core/factbase/versions-of';
import type { Match } from '../../core/matching/match';
import { spansOverlap } from '../../core/quotation/spans-overlap';
import type { ReadPage } from '../find-known';
import { type Addition, keepWordings } from '../store/keep-wordings';
import { readArticles } from '../store/read-memory';
import type { Memory } from './load-memory';

/** The remembered quote that these words surely are, credited to the same speaker; null for none. */
function quoteOf({ spans }: DraftVersion, matches: readonly Match[]): number | null {
  const here = matches.filter((match) => spansOverlap(match.spans, spans));
  const [only] = here;
  if (only === undefined || here.length > 1) return null;
  const sure = only.verdict === 'same' && only.creditedTo === null && only.quote !== null;
  return sure ? Number(only.quote) : null;
}

/**
 * Keeps what a page quotes of speakers that it names; true where anything was new. `matches` are what
 * memory knew of it before.
 */
export async function remember(
  article: Omit<ReadArticle, 'bytes'>,
  { text: { paragraphs, from }, quotations }: ReadPage,
  matches: readonly Match[],
  memory: Memory,
): Promise<boolean> {
  const additions = versionsOf(article.address, paragraphs, quotations).flatMap(
    (draft): Addition[] => {
      const { version, credited } = draft;
      if (credited === null || version.paragraph < from) return [];
      return [{ quote: quoteOf(draft, matches), speaker: credited, version }];
    },
  );
  const changed = await keepWordings(article, additions);
  if (changed.length === 0) return false;
  const addresses = [...new Set(changed.flatMap((quote) => quote.addresses))];
  memory.renew(changed, await readArticles(addresses));
  return true;
}

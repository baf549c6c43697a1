import type { Annotation } from '../core/factbase/annotation';
import { describeMatch, type PageContext } from '../core/factbase/describe-match';
import type { FactBase } from '../core/factbase/fact-base';
import { joinAnnotations } from '../core/factbase/join-annotations';
import type { SpeakerNames } from '../core/factbase/name-speakers';
import type { Article } from '../core/factbase/pack';
import type { Matcher } from '../core/matching/create-matcher';
import type { Match } from '../core/matching/match';
import { extractQuotations } from '../core/quotation/extract-quotations';
import type { Quotation } from '../core/quotation/quotation';
import type { Known } from './load-known';
import type { PageText } from './messages';
import type { Holding } from './packs/open-holding';
import { siteOf } from './site-of';

/** A page's text, what is quoted in it, and where it stands. */
export interface ReadPage {
  readonly text: PageText;
  readonly quotations: readonly Quotation[];
  readonly context: PageContext;
}

/** Whether `article` is by the outlet whose page is read at `address`. */
function isOwnOutlet(address: string | undefined) {
  const site = address === undefined ? null : siteOf(address);
  return (article: Article, base: FactBase): boolean => {
    if (site === null) return false;
    const outlet = base.outlets.get(article.outlet)?.record;
    return [article.url, outlet?.url].some((url) => url !== undefined && siteOf(url) === site);
  };
}

/** Finds the quotations in a page's text; `address` never leaves this function. */
export function readPage(
  text: PageText,
  address: string | undefined,
  { speakers }: Known,
): ReadPage {
  const { paragraphs, page } = text;
  const quotations = extractQuotations(paragraphs, {
    ...(page.language !== null && { language: page.language }),
    knownSpeakers: speakers,
  });
  return { text, quotations, context: { published: page.published, isOwn: isOwnOutlet(address) } };
}

/** What a matcher finds in a page. */
export function matchPage(
  matcher: Matcher,
  { text: { paragraphs, page, from }, quotations }: ReadPage,
): readonly Match[] {
  return matcher.matchArticle(paragraphs, quotations, { published: page.published, from });
}

/** What tells of matches in a page, told; `baseOf` is asked for nothing where there are none. */
export async function describeMatches(
  matches: readonly Match[],
  { text: { paragraphs }, context }: ReadPage,
  baseOf: Holding['baseOf'],
): Promise<Annotation[]> {
  if (matches.length === 0) return [];
  const base = await baseOf(matches);
  return matches.flatMap((match) => describeMatch(match, paragraphs, base, context) ?? []);
}

/** What one holding knows of a page. */
const askHolding = ({ matcher, baseOf }: Holding, page: ReadPage): Promise<Annotation[]> =>
  describeMatches(matchPage(matcher, page), page, baseOf);

/** The annotation with an id for its speaker that means the same in all packs and in memory. */
export const nameAlike = (annotation: Annotation, { idOf }: SpeakerNames): Annotation => ({
  ...annotation,
  speaker: { ...annotation.speaker, id: idOf(annotation.speaker) },
});

/** What all packs together know of a page, told as one. */
export async function findKnown(page: ReadPage, { holdings, names }: Known): Promise<Annotation[]> {
  const found = await Promise.all(holdings.map((holding) => askHolding(holding, page)));
  return joinAnnotations(found.flat().map((annotation) => nameAlike(annotation, names)));
}

import type { Annotation } from '../core/factbase/annotation';
import { describeMatch } from '../core/factbase/describe-match';
import type { FactBase } from '../core/factbase/fact-base';
import type { Article, Pack } from '../core/factbase/pack';
import { extractQuotations } from '../core/quotation/extract-quotations';
import { readHidden } from './hidden-matches';
import { loadKnown } from './load-known';
import type { AnnotateAnswer, AnnotateRequest } from './messages';
import { siteOf } from './site-of';

/** Whether `article` is by the outlet whose page is read at `address`. */
function isOwnOutlet(address: string | undefined) {
  const site = address === undefined ? null : siteOf(address);
  return (article: Article, base: FactBase): boolean => {
    if (site === null) return false;
    const outlet = base.outlets.get(article.outlet)?.record;
    return [article.url, outlet?.url].some((url) => url !== undefined && siteOf(url) === site);
  };
}

const speakersOf = (packs: readonly Pack[]) => packs.flatMap(({ speakers }) => speakers);

/** Finds what is known in the page's paragraphs; `address` never leaves this function. */
export async function answerAnnotate(
  request: AnnotateRequest,
  address: string | undefined,
): Promise<AnnotateAnswer> {
  const { paragraphs, page, from } = request;
  const [{ base, matcher }, hidden] = await Promise.all([loadKnown(), readHidden()]);
  const quotations = extractQuotations(paragraphs, {
    ...(page.language !== null && { language: page.language }),
    knownSpeakers: speakersOf(base.packs),
  });
  const matches = matcher.matchArticle(paragraphs, quotations, { published: page.published, from });
  const hiddenKeys = new Set(hidden.map(({ key }) => key));
  const context = { published: page.published, isOwn: isOwnOutlet(address) };
  const annotations = matches.flatMap((match): Annotation[] => {
    const annotation = describeMatch(match, paragraphs, base, context);
    return annotation && !hiddenKeys.has(annotation.key) ? [annotation] : [];
  });
  return { annotations };
}

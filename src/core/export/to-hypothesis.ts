import type { AnnotatedPage, PlacedMatch, Selected } from './annotated-page';
import { tagsOf, tellMatch } from './tell-match';

/** Where words stand in a page, as both selectors that Hypothesis reads. */
export function toTarget(source: string, { exact, prefix, suffix, start, end }: Selected) {
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** What Markdown, HTML or mathematics could be made of, in strangers' words. */
const special = /[\\`*_[\]#!~<>$&]/g;

const toMarkdown = (line: string) =>
  line.replace(/\s+/g, ' ').replace(special, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A match as Hypothesis exports its annotations and imports them again. Its import keeps the words,
 * tags, address and title, asks whose annotations to take, and knows one target of each.
 */
export function toHypothesis(
  { address, title }: AnnotatedPage,
  { annotation, stretches }: PlacedMatch,
  at: string,
): object {
  return {
    user: 'acct:crossquote@crossquote.invalid',
    user_info: { display_name: 'Crossquote' },
    created: at,
    updated: at,
    uri: address,
    document: { title: [title] },
    // Two spaces break a line in Markdown.
    text: tellMatch(annotation).map(toMarkdown).join('  \n'),
    tags: tagsOf(annotation),
    target: stretches.slice(0, 1).map((stretch) => toTarget(address, stretch)),
  };
}

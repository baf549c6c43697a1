import type { VersionView } from '../factbase/annotation';
import { type AnnotatedPage, type Making, type PlacedMatch, tellable } from './annotated-page';
import { tagsOf, tellMatch } from './tell-match';
import { toHypothesis, toTarget } from './to-hypothesis';

const context = 'http://www.w3.org/ns/anno.jsonld';

/** Another outlet's words, where they can be looked up. */
function toLink({ source, text }: VersionView): object[] {
  if (source.url === null) return [];
  return [
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: source.url,
      selector: { type: 'TextQuoteSelector', exact: text },
    },
  ];
}

function toBodies({ annotation }: PlacedMatch): object[] {
  const { versions, remembered } = annotation;
  return [
    {
      type: 'TextualBody',
      purpose: 'commenting',
      format: 'text/plain',
      language: 'en',
      value: tellMatch(annotation).join('\n'),
    },
    ...tagsOf(annotation).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...[...versions, ...remembered].flatMap(toLink),
  ];
}

/**
 * A page's matches as W3C Web Annotation JSON-LD (Recommendation of 23 February 2017): a collection
 * of one page, an annotation for each match, in reading order. Each has a target for each stretch
 * of its words; a comment in English; tags (speaker, verdict, kinds of difference); and a link to
 * each version that has an address. To be written with `JSON.stringify`.
 *
 * The Hypothesis client imports a file's `annotations` in a form of its own, so they stand there a
 * second time; JSON-LD passes over what its context does not name.
 */
export function toWebAnnotations(page: AnnotatedPage, making: Making): object {
  const id = () => `urn:uuid:${making.newUuid()}`;
  const generator = { type: 'Software', name: 'Crossquote' };
  const matches = tellable(page, making.withMemory);
  const items = matches.map((match) => ({
    '@context': context,
    id: id(),
    type: 'Annotation',
    motivation: ['commenting', 'linking'],
    created: making.at,
    generator,
    body: toBodies(match),
    target: match.stretches.map((stretch) => ({
      type: 'SpecificResource',
      ...toTarget(page.address, stretch),
    })),
  }));
  const collection = id();
  return {
    '@context': context,
    id: collection,
    type: 'AnnotationCollection',
    label: `Known quotations: ${page.title || page.address}`,
    created: making.at,
    generator,
    total: items.length,
    first: { id: id(), type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
    annotations: matches.map((match) => toHypothesis(page, match, making.at)),
  };
}

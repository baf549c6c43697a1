import type { VersionView } from '../factbase/annotation';
import {
  type AnnotatedPage,
  type Making,
  type PlacedMatch,
  type Selected,
  tellable,
} from './annotated-page';
import { tagsOf, tellMatch } from './tell-match';

const context = 'http://www.w3.org/ns/anno.jsonld';

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
 */
export function toWebAnnotations(page: AnnotatedPage, making: Making): object {
  const id = () => `urn:uuid:${making.newUuid()}`;
  const generator = { type: 'Software', name: 'Crossquote' };
  const items = tellable(page, making.withMemory).map((match) => ({
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
  };
}

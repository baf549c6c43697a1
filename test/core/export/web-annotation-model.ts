import { z } from 'zod';

/**
 * What the W3C Recommendation "Web Annotation Data Model" (23 February 2017) says that each part MUST
 * have, for the parts that are written; strict, so that no property is there that it does not define.
 */
const context = z.literal('http://www.w3.org/ns/anno.jsonld');

/** 3.1: an annotation MUST have exactly one IRI that identifies it; so MUST collections and pages (5). */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);
const uuid = iri.regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** 3.3.1: MUST be xsd:dateTime with the UTC timezone expressed as "Z". */
const dateTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** 3.3.5: the motivations that the model defines. */
const motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

/** 4.2.4: exactly one `exact`; at most one `prefix` and `suffix`. */
const textQuote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** 4.2.5: exactly one `start` and `end`, both non-negative integers. */
const textPosition = z
  .strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .refine(({ start, end }) => start < end, 'ends before it starts');

const selector = z.discriminatedUnion('type', [textQuote, textPosition]);

/** 4: exactly one source. */
const specificResource = z.strictObject({
  type: z.literal('SpecificResource'),
  purpose: motivation.optional(),
  source: iri,
  selector: z.union([selector, z.array(selector).min(1)]),
});

/** 3.2.4: exactly one value; at most one language and format. */
const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  purpose: motivation.optional(),
  format: z.literal('text/plain').optional(),
  language: z.string().optional(),
});

/** 3.3.2: agents; at most one name. */
const software = z.strictObject({ type: z.literal('Software'), name: z.string() });

/** 3.1: one or more contexts, exactly one id, one or more types, one or more targets. */
const webAnnotation = z.strictObject({
  '@context': context,
  id: uuid,
  type: z.literal('Annotation'),
  motivation: z.union([motivation, z.array(motivation).min(1)]),
  created: dateTime,
  generator: software,
  body: z.array(z.discriminatedUnion('type', [textualBody, specificResource])),
  target: z.array(specificResource).min(1),
});

/**
 * What the import of the Hypothesis client reads (src/sidebar/helpers/import.ts and
 * services/import-annotations.ts) and what its server asks of an annotation (h/schemas/annotation.py):
 * outside of the model.
 */
const hypothesisAnnotation = z.strictObject({
  user: z.string().regex(/^acct:[^@]+@.+$/),
  user_info: z.strictObject({ display_name: z.string() }),
  created: dateTime,
  updated: dateTime,
  uri: iri,
  document: z.strictObject({ title: z.array(z.string()).length(1) }),
  text: z.string(),
  tags: z.array(z.string()),
  target: z
    .array(z.strictObject({ source: iri, selector: z.tuple([textQuote, textPosition]) }))
    .length(1),
});

/** 5.1 and 5.2: a collection with its one page embedded. */
export const AnnotationCollection = z
  .strictObject({
    '@context': context,
    id: uuid,
    type: z.literal('AnnotationCollection'),
    label: z.string().min(1),
    created: dateTime,
    generator: software,
    total: z.int().min(0),
    first: z.strictObject({
      id: uuid,
      type: z.literal('AnnotationPage'),
      partOf: uuid,
      startIndex: z.literal(0),
      items: z.array(webAnnotation),
    }),
    annotations: z.array(hypothesisAnnotation),
  })
  .refine(({ total, first }) => total === first.items.length, 'total')
  .refine(({ id, first }) => id === first.partOf, 'partOf')
  .refine(({ id, first }) => {
    const ids = [id, first.id, ...first.items.map((item) => item.id)];
    return new Set(ids).size === ids.length;
  }, 'an id stands twice');

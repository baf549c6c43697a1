import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSchemaOrg } from '../../../src/core/export/to-schema-org';
import type { Pack } from '../../../src/core/factbase/pack';
import { arbitraryPack } from '../factbase/arbitrary-pack';

const thing = ['name', 'alternateName', 'description', 'url'];
const creativeWork = [
  ...thing,
  ...['about', 'author', 'contributor', 'creator', 'dateCreated', 'dateModified', 'datePublished'],
  ...['exampleOfWork', 'genre', 'headline', 'inLanguage', 'isBasedOn', 'isPartOf', 'license'],
  ...['publisher', 'text', 'translationOfWork', 'version', 'workExample'],
];

/** Which properties each type has on schema.org, as far as they may be written. */
const vocabulary: Record<string, readonly string[]> = {
  CreativeWork: creativeWork,
  Dataset: creativeWork,
  NewsArticle: creativeWork,
  Quotation: [...creativeWork, 'spokenByCharacter'],
  NewsMediaOrganization: thing,
  Organization: thing,
  Person: [...thing, 'hasOccupation'],
  Role: [...thing, 'startDate', 'endDate', 'hasOccupation'],
  Occupation: thing,
  Thing: thing,
};

/** What a property may point to, on schema.org. */
const expected: Record<string, readonly string[]> = {
  about: ['Thing'],
  contributor: ['NewsMediaOrganization', 'Organization', 'Person'],
  creator: ['Organization', 'Person'],
  exampleOfWork: ['Quotation'],
  isBasedOn: ['NewsArticle'],
  isPartOf: ['NewsArticle', 'Dataset'],
  publisher: ['NewsMediaOrganization'],
  spokenByCharacter: ['Organization', 'Person'],
  translationOfWork: ['NewsArticle'],
  workExample: ['Quotation'],
};

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function read(pack: Pack): Node[] {
  const file = JSON.parse([...toSchemaOrg(pack)].join('')) as Record<string, unknown>;
  expect(Object.keys(file)).toEqual(['@context', '@graph']);
  expect(file['@context']).toBe('https://schema.org');
  return file['@graph'] as Node[];
}

/** Holds a node and what is written within it against the vocabulary. */
function check(node: Node, types: ReadonlyMap<unknown, unknown>): void {
  const known = vocabulary[String(node['@type'])] ?? [];
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    expect(known, `${node['@type']}.${property}`).toContain(property);
    for (const one of [value].flat()) {
      if (!isNode(one)) continue;
      if ('@type' in one) check(one, types);
      else expect(expected[property], `${property} ${one['@id']}`).toContain(types.get(one['@id']));
    }
  }
}

const idOf = (value: unknown) => (isNode(value) ? value['@id'] : undefined);

describe('toSchemaOrg', () => {
  it('writes only what schema.org knows, and every name resolves', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const nodes = read(pack);
        const types = new Map(nodes.map((node) => [node['@id'], node['@type']]));
        expect(types.size).toBe(nodes.length);
        for (const node of nodes) check(node, types);
      }),
    );
  });

  it('tells of every version its words, speaker, outlet and day', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const nodes = new Map(read(pack).map((node) => [node['@id'], node]));
        const follow = (node: Node | undefined, property: string) =>
          nodes.get(idOf(node?.[property])) as Node | undefined;
        const written = [...nodes.values()].filter((node) => 'text' in node);
        const told = written.map((node) => ({
          text: node['text'],
          speaker: follow(node, 'spokenByCharacter')?.['name'],
          outlet: follow(follow(node, 'isPartOf'), 'publisher')?.['name'],
          published: node['datePublished'],
          said: follow(node, 'exampleOfWork')?.['dateCreated'],
        }));
        const name = (records: readonly { id: string; name: string }[], id: string | undefined) =>
          records.find((record) => record.id === id)?.name;
        const versions = pack.quotes.flatMap((quote) =>
          quote.versions.map((version) => {
            const article = pack.articles.find(({ id }) => id === version.article);
            return {
              text: version.text,
              speaker: name(pack.speakers, quote.speaker),
              outlet: name(pack.outlets, article?.outlet),
              published: article?.published,
              said: quote.saidOn,
            };
          }),
        );
        expect(told).toEqual(versions);
      }),
    );
  });

  it('ties a quote to its versions both ways', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const nodes = read(pack);
        for (const quote of nodes.filter((node) => 'workExample' in node)) {
          const examples = [quote['workExample']].flat().map(idOf);
          const back = nodes.filter((node) => idOf(node['exampleOfWork']) === quote['@id']);
          expect(back.map((node) => node['@id'])).toEqual(examples);
        }
      }),
    );
  });
});

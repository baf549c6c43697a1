import type { Article, Outlet, Pack, Quote, Role, Speaker, Version } from '../factbase/pack';

/** A node of JSON-LD; fields without a value are not written. */
type Node = Readonly<Record<string, unknown>>;

/** How a record is called within the file. */
const named = (kind: string, id: string) => `#${kind}/${id}`;
const refer = (kind: string, id: string | undefined) =>
  id === undefined ? undefined : { '@id': named(kind, id) };

/** An empty list says nothing. */
const unlessEmpty = <T>(values: readonly T[]) => (values.length > 0 ? values : undefined);

function toDataset({ title, language, licence, homepage, version, built }: Pack): Node {
  return {
    '@type': 'Dataset',
    '@id': '#pack',
    name: title,
    inLanguage: language,
    license: { '@type': 'CreativeWork', name: licence },
    url: homepage,
    version,
    dateModified: built,
  };
}

const toOutlet = ({ id, name, url }: Outlet): Node => ({
  '@type': 'NewsMediaOrganization',
  '@id': named('outlet', id),
  name,
  url,
});

/** Schema.org's way to date a property: a role in between that has the property again. */
const toOccupation = ({ title, from, to }: Role): Node => ({
  '@type': 'Role',
  hasOccupation: { '@type': 'Occupation', name: title },
  startDate: from,
  endDate: to,
});

function toSpeaker({ id, kind, name, aliases, roles }: Speaker): Node {
  const told = { '@id': named('speaker', id), name, alternateName: unlessEmpty(aliases) };
  if (kind === 'person')
    return { '@type': 'Person', ...told, hasOccupation: unlessEmpty(roles.map(toOccupation)) };
  const description = roles.map(({ title }) => title).join('; ');
  return { '@type': 'Organization', ...told, description: description || undefined };
}

function toArticle({ id, outlet, title, url, published, byline, agencies, copyOf }: Article): Node {
  const original = refer('article', copyOf?.article);
  return {
    '@type': 'NewsArticle',
    '@id': named('article', id),
    headline: title,
    url,
    datePublished: published,
    author: byline === undefined ? undefined : { '@type': 'Person', name: byline },
    publisher: refer('outlet', outlet),
    contributor: unlessEmpty((agencies ?? []).map((agency) => refer('outlet', agency))),
    isBasedOn: original,
    translationOfWork: copyOf?.how === 'translation' ? original : undefined,
  };
}

const versionName = (quote: Quote, at: number) => `${named('quote', quote.id)}/${at}`;

function toVersion(quote: Quote, version: Version, at: number, article?: Article): Node {
  return {
    '@type': 'Quotation',
    '@id': versionName(quote, at),
    text: version.text,
    genre: `${version.kind} speech`,
    spokenByCharacter: refer('speaker', quote.speaker),
    exampleOfWork: refer('quote', quote.id),
    isPartOf: refer('article', version.article),
    datePublished: article?.published,
    url: article?.url,
  };
}

function toQuote(quote: Quote, issues: readonly string[]): Node {
  return {
    '@type': 'Quotation',
    '@id': named('quote', quote.id),
    creator: refer('speaker', quote.speaker),
    spokenByCharacter: refer('speaker', quote.speaker),
    dateCreated: quote.saidOn,
    about: unlessEmpty(issues.map((issue) => refer('issue', issue))),
    isPartOf: { '@id': '#pack' },
    workExample: quote.versions.map((_, at) => ({ '@id': versionName(quote, at) })),
  };
}

function* toNodes(pack: Pack): Iterable<Node> {
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const issueOf = new Map(pack.positions.map(({ id, issue }) => [id, issue]));
  yield toDataset(pack);
  for (const outlet of pack.outlets) yield toOutlet(outlet);
  for (const speaker of pack.speakers) yield toSpeaker(speaker);
  for (const { id, title } of pack.issues)
    yield { '@type': 'Thing', '@id': named('issue', id), name: title };
  for (const article of pack.articles) yield toArticle(article);
  for (const quote of pack.quotes) {
    const issues = quote.positions.flatMap((position) => issueOf.get(position) ?? []);
    yield toQuote(quote, [...new Set(issues)]);
    for (const [at, version] of quote.versions.entries())
      yield toVersion(quote, version, at, articles.get(version.article));
  }
}

/**
 * A pack as schema.org JSON-LD, piece by piece, a node a line. A quote is a `Quotation` without
 * text; each version is a `Quotation` with its text, an example of the quote's work and a part of
 * its `NewsArticle`. Names are relative to the file's own address (`#quote/…`). Positions are told
 * only as what a quote is about: schema.org has no word for where somebody stands.
 */
export function* toSchemaOrg(pack: Pack): Iterable<string> {
  yield '{\n  "@context": "https://schema.org",\n  "@graph": [';
  let divider = '\n    ';
  for (const node of toNodes(pack)) {
    yield divider + JSON.stringify(node);
    divider = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

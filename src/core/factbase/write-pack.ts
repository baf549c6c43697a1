import type { Pack, Quote } from './pack';

/** The order in which fields are written, wherever they stand; a field not named here is not written. */
const fieldOrder = [
  'format',
  'formatVersion',
  'id',
  'outlet',
  'speaker',
  'issue',
  'how',
  'article',
  'paragraph',
  'kind',
  'stance',
  'name',
  'title',
  'url',
  'published',
  'byline',
  'agencies',
  'copyOf',
  'basis',
  'note',
  'aliases',
  'roles',
  'from',
  'to',
  'terms',
  'summary',
  'since',
  'saidOn',
  'prefix',
  'text',
  'suffix',
  'cue',
  'quote',
  'words',
  'evidence',
  'positions',
  'language',
  'licence',
  'homepage',
  'version',
  'built',
];

/** The same value, its fields in order. Faster than to hand `JSON.stringify` the list of fields. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const field of fieldOrder) {
    if (Object.hasOwn(given, field)) ordered[field] = inOrder(given[field]);
  }
  return ordered;
}

function writeRecord(record: object): string {
  return JSON.stringify(inOrder(record));
}

/** A line for the quote and one for each version, so that a new version is one new line. */
function writeQuote(quote: Quote): string {
  const head = writeRecord(quote).slice(0, -1);
  const versions = quote.versions.map((version) => `      ${writeRecord(version)}`);
  return `${head},"versions":[\n${versions.join(',\n')}\n    ]}`;
}

function* writeRows<T extends object>(
  name: string,
  records: readonly T[],
  write: (record: T) => string,
): Iterable<string> {
  yield `,\n  "${name}": [`;
  let divider = '\n    ';
  for (const record of records) {
    yield divider + write(record);
    divider = ',\n    ';
  }
  yield records.length > 0 ? '\n  ]' : ']';
}

/**
 * A pack as text, piece by piece: the same pack always gives the same bytes, whatever the order of
 * its objects' fields, and a changed record is a changed line. Ends with a line break.
 */
export function* writePackPieces(pack: Pack): Iterable<string> {
  const { outlets, articles, speakers, issues, positions, quotes, ...head } = pack;
  const fields = Object.entries(JSON.parse(writeRecord(head)) as Record<string, unknown>);
  yield `{\n${fields.map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`).join(',\n')}`;
  yield* writeRows('outlets', outlets, writeRecord);
  yield* writeRows('articles', articles, writeRecord);
  yield* writeRows('speakers', speakers, writeRecord);
  yield* writeRows('issues', issues, writeRecord);
  yield* writeRows('positions', positions, writeRecord);
  yield* writeRows('quotes', quotes, writeQuote);
  yield '\n}\n';
}

/** A pack as text; see `writePackPieces`. */
export function writePack(pack: Pack): string {
  return [...writePackPieces(pack)].join('');
}

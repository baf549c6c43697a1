import { createFactBase, type FactBase } from '../factbase/fact-base';
import type { Article, Pack, Quote, Version } from '../factbase/pack';
import { guardCell } from './guard-cell';

/** The columns, in order: one version a row. */
const columns = [
  'quote',
  'speaker',
  'said_on',
  'outlet',
  'title',
  'address',
  'published',
  'copy_of',
  'kind',
  'cue',
  'paragraph',
  'prefix',
  'text',
  'suffix',
  'positions',
] as const;
type Row = Record<(typeof columns)[number], string>;

/** More positions of one quote than this are told as a number, so that no pack makes a file a thousandfold of it. */
const mostPositions = 20;

/** Every cell stands in quotes: a program that divides at semicolons then tears none apart. */
const writeRow = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

const outletName = (base: FactBase, id: string | undefined): string =>
  base.outlets.get(id ?? '')?.record.name ?? '';

function tellCopy(base: FactBase, article: Article | undefined): string {
  if (!article?.copyOf) return '';
  const { how, outlet } = article.copyOf;
  const original = base.articles.get(article.copyOf.article ?? '')?.record;
  const from = outletName(base, original?.outlet ?? outlet);
  return from === '' ? how : `${how} from ${from}`;
}

function tellPositions(base: FactBase, { positions }: Quote): string {
  if (positions.length > mostPositions) return `${positions.length} positions`;
  const told = positions.flatMap((id) => {
    const position = base.positions.get(id)?.record;
    if (!position) return [];
    return `${position.stance} ${base.issues.get(position.issue)?.record.title ?? position.issue}`;
  });
  return told.join(' | ');
}

function toRow(base: FactBase, quote: Quote, version: Version, positions: string): Row {
  const article = base.articles.get(version.article)?.record;
  return {
    quote: quote.id,
    speaker: base.speakers.get(quote.speaker)?.record.name ?? '',
    said_on: quote.saidOn ?? '',
    outlet: outletName(base, article?.outlet),
    title: article?.title ?? '',
    address: article?.url ?? '',
    published: article?.published ?? '',
    copy_of: tellCopy(base, article),
    kind: version.kind,
    cue: version.cue ?? '',
    paragraph: String(version.paragraph),
    prefix: version.prefix ?? '',
    text: version.text,
    suffix: version.suffix ?? '',
    positions,
  };
}

/**
 * A pack as CSV, row by row: one version a row (RFC 4180, UTF-8 with a byte order mark, a header).
 * No cell runs as a formula; see `guardCell`.
 */
export function* toCsv(pack: Pack): Iterable<string> {
  yield `\uFEFF${writeRow(columns)}`;
  const base = createFactBase([pack]);
  for (const quote of pack.quotes) {
    const positions = tellPositions(base, quote);
    for (const version of quote.versions) {
      const row = toRow(base, quote, version, positions);
      yield writeRow(columns.map((name) => row[name]));
    }
  }
}

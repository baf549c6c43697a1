import type { Claim } from './claim-of';
import type { FirstLook } from './first-look';
import { attribute, documentElement, title } from './unclobbered';

/** What the page says about itself. */
export interface PageFacts {
  /** BCP 47, as the page gives it; null without one. */
  readonly language: string | null;
  /** ISO 8601, as the page gives it; null without one. */
  readonly published: string | null;
  /** The headline. */
  readonly title: string | null;
  readonly claim: Claim;
}

/** Reads what head and structured data tell; a few milliseconds at most, no layout. */
export function readFacts(document: Document, { readHead, claimOf }: FirstLook): PageFacts {
  const head = readHead(document);
  const { meta, data } = head;
  const lang = attribute(documentElement(document), 'lang') ?? meta.get('og:locale') ?? null;
  return {
    language: lang?.replace('_', '-') ?? null,
    published:
      isoDate(meta.get('article:published_time')) ??
      isoDate(stringIn(data, 'datePublished')) ??
      isoDate(firstOf(meta, dateNames)) ??
      null,
    title: meta.get('og:title') ?? stringIn(data, 'headline') ?? (title(document) || null),
    claim: claimOf(document, head),
  };
}

const dateNames = [
  'date',
  'pubdate',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.date',
];

function stringIn(data: string, key: string): string | null {
  const found = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(data)?.[1];
  if (found === undefined) return null;
  try {
    return JSON.parse(`"${found}"`) as string;
  } catch {
    return found;
  }
}

const firstOf = (meta: ReadonlyMap<string, string>, names: readonly string[]) =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined);

const isoDate = (text: string | null | undefined): string | undefined =>
  text && /^\d{4}-\d{2}-\d{2}/.test(text) ? text : undefined;

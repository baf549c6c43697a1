import type { Claim } from './claim-of';
import type { Finding } from './first-look';
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

/** What head and structured data tell. */
export function readFacts(document: Document, { head, claim }: Finding): PageFacts {
  const { meta, data } = head;
  const lang = attribute(documentElement(document), 'lang') ?? meta.get('og:locale') ?? null;
  const dates = [...meta].flatMap(([name, content]) => (name.endsWith('date') ? [content] : []));
  return {
    language: lang?.replace('_', '-') ?? null,
    published:
      isoDate(meta.get('article:published_time')) ??
      isoDate(stringIn(data, 'datePublished')) ??
      dates.find(isoDate) ??
      null,
    title: meta.get('og:title') ?? stringIn(data, 'headline') ?? (title(document) || null),
    claim,
  };
}

function stringIn(data: string, key: string): string | null {
  const found = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(data)?.[1];
  if (found === undefined) return null;
  try {
    return JSON.parse(`"${found}"`) as string;
  } catch {
    return found;
  }
}

const isoDate = (text: string | null | undefined): string | undefined =>
  text && /^\d{4}-\d{2}-\d{2}/.test(text) ? text : undefined;

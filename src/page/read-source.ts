import { attribute, queryAll } from './unclobbered';

/** What is remembered of a page beside its quotations, and whether it may be. */
export interface PageSource {
  /** The address that the page asks to be known by; null without one. */
  readonly canonical: string | null;
  /** What the page calls its outlet; null without a name. */
  readonly outlet: string | null;
  /** Whether the page asks not to be kept, or takes a password. */
  readonly keepOut: boolean;
}

const robots = 'meta:is([name="robots" i],[name="googlebot" i],[name="crossquote" i])';

/** Hints by which a page asks search engines to keep no copy, and by which a careful person would not either. */
const notToBeKept = /\b(?:noarchive|nosnippet|noindex|none|nocache)\b/i;

const first = (document: Document, selector: string, name: string): string | null => {
  const [element] = queryAll(document, selector);
  return (element && attribute(element, name)?.trim()) || null;
};

/** Reads where a page is from and what it asks of those who would keep it; no layout. */
export function readSource(document: Document): PageSource {
  const asked = [...queryAll(document, robots)].some((meta) =>
    notToBeKept.test(attribute(meta, 'content') ?? ''),
  );
  return {
    canonical: first(document, 'link[rel="canonical" i]', 'href'),
    outlet:
      first(document, 'meta[property="og:site_name" i]', 'content') ??
      first(document, 'meta[name="application-name" i]', 'content'),
    keepOut: asked || queryAll(document, 'input[type="password" i]').length > 0,
  };
}

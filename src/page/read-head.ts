import { attribute, localName, queryAll, textContent } from './unclobbered';

/** What a page says for machines of what it is. */
export interface Head {
  /** The first content of each name or property asked for; the canonical address as `canonical`. */
  readonly meta: ReadonlyMap<string, string>;
  /** All JSON-LD, as written. */
  readonly data: string;
  /** Microdata's types, each as `https://schema.org/Type`. */
  readonly types: string;
}

/** A page's own data beyond this is not looked at; the largest met on development pages is 60 kB. */
const DATA_LIMIT = 200_000;
/** Microdata beyond this much is a list's; forty items at least. */
const TYPES_LIMIT = 2_000;

/** What is asked for: of what kind, by what software, when, how it is called, in which language. */
const names = `og:type generator article:published_time date pubdate dc.date parsely-pub-date
  sailthru.date dcterms.date og:title og:locale`.split(/\s+/);

/**
 * Reads what a page says for machines, going through its elements once. A page has tens of other
 * `<meta>`, each of which would cost several reads.
 */
export function readHead(document: Document): Head {
  const meta = new Map<string, string>();
  let data = '';
  let types = '';
  // One for all names: of a list, each is tried on every element of the page.
  const asked = names.map((name) => `[property="${name}" i],[name="${name}" i]`);
  const more = 'link[rel="canonical"],script[type="application/ld+json"],[itemtype]';
  for (const element of queryAll(document, `meta:is(${asked}),${more}`)) {
    const get = (key: string) => attribute(element, key);
    const name = get('property') ?? get('name') ?? get('rel');
    const content = (get('content') ?? get('href'))?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
    if (localName(element) === 'script' && data.length < DATA_LIMIT) data += textContent(element);
    if (types.length < TYPES_LIMIT) types += `${get('itemtype') ?? ''} `;
  }
  return { meta, data: data.slice(0, DATA_LIMIT), types };
}

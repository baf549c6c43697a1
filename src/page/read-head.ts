import { attribute, localName, queryAll, textContent } from './unclobbered';

/** What a page says for machines. */
export interface Head {
  /** The first content of each name or property, in lower case; the canonical address as `canonical`. */
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

/** Reads what a page says for machines, going through its elements once. */
export function readHead(document: Document): Head {
  const meta = new Map<string, string>();
  let data = '';
  let types = '';
  const told = 'meta[content],link[rel="canonical"],script[type="application/ld+json"],[itemtype]';
  for (const element of queryAll(document, told)) {
    const get = (name: string) => attribute(element, name);
    const name = get('property') ?? get('name') ?? get('rel');
    const content = (get('content') ?? get('href'))?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
    if (localName(element) === 'script' && data.length < DATA_LIMIT) data += textContent(element);
    if (types.length < TYPES_LIMIT) types += `${get('itemtype') ?? ''} `;
  }
  return { meta, data: data.slice(0, DATA_LIMIT), types };
}

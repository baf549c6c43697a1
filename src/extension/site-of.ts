import { getDomain } from 'tldts';

/**
 * The site that an address belongs to: its registrable domain, so that `www.` and the bare domain
 * are one; the host itself where it has none (`localhost`, an address in numbers). Null for
 * addresses that no page of the web has.
 */
export function siteOf(address: string): string | null {
  if (!/^https?:/.test(address)) return null;
  const { hostname } = new URL(address);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? (hostname || null);
}

/** Choices by what the reader typed (`www.ft.com`, an address), kept by site; what is none is left out. */
export function bySite<Choice>(typed: Readonly<Record<string, Choice>>): Record<string, Choice> {
  const entries = Object.entries(typed).flatMap(([name, choice]): [string, Choice][] => {
    const address = /^https?:\/\//.test(name) ? name : `https://${name}`;
    const site = URL.canParse(address) ? siteOf(address) : null;
    return site === null ? [] : [[site, choice]];
  });
  return Object.fromEntries(entries);
}

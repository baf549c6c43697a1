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

import { siteOf } from '../site-of';

/** What tells how a reader came to a page, and nothing of the page. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|partner|taid|at_\w+|__twitter_impression|guce\w*|ns_\w+|xtor|CMP)$/i;

/** What a page goes by: the address that it asks for, where that is of its own site; else its own, without what only tracks. */
export function addressOf(address: string, canonical: string | null): string {
  const asked = canonical !== null && URL.canParse(canonical, address);
  const url = new URL(address);
  const wanted = asked ? new URL(canonical, address) : url;
  const ours = /^https?:$/.test(wanted.protocol) && siteOf(wanted.href) === siteOf(address);
  // A canonical address without a path is a mistake of many sites: all their articles would be one.
  const chosen = ours && (wanted.pathname !== '/' || url.pathname === '/') ? wanted : url;
  chosen.hash = '';
  for (const name of [...chosen.searchParams.keys()]) {
    if (trackers.test(name)) chosen.searchParams.delete(name);
  }
  return chosen.href;
}

/**
 * The site that was meant by what the reader typed or pasted: an address or a bare name; null
 * where it names none.
 */
export function readSite(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol) || !/^[\w-]+(\.[\w-]+)+$/.test(hostname)) return null;
  return hostname.replace(/^www\./, '');
}

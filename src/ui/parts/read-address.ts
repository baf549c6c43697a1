/** Words at each end that find a long passage; fewer may stand elsewhere in the article too. */
const endWords = 5;

const encode = (words: readonly string[]) =>
  encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');

/** The words as a text fragment: whole where short, else by their ends. */
function fragmentOf(text: string): string {
  // Browsers look for the fragment word by word; ellipses and brackets seldom stand alike in the article.
  const words = text
    .split(/\s*(?:\.\s?\.\s?\.|…|\[[^\]]*\])\s*/)
    .reduce(longer, '')
    .split(/\s+/);
  if (words.length <= 2 * endWords) return encode(words);
  return `${encode(words.slice(0, endWords))},${encode(words.slice(-endWords))}`;
}

const longer = (a: string, b: string) => (b.length > a.length ? b : a);

/** The article's address, leading to the words where the browser can; null for what is no `https:` address. */
export function readAddress(url: string | null, words: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:') return null;
  if (words) address.hash = `${address.hash}:~:text=${fragmentOf(words)}`;
  return address.href;
}

/** Where a search for the words leads; null for an engine that is no `https:` address. */
export function searchAddress(engine: string, words: string): string | null {
  // Search engines read no more than some thirty words.
  const asked = words.split(/\s+/).slice(0, 30).join(' ');
  const address = engine.replaceAll('%s', () => encodeURIComponent(`"${asked}"`));
  return readAddress(address, null);
}

/** An address as people say it: “courier.example/envoy”. */
export const shortAddress = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

type Write = (words: readonly string[]) => string;

const middle = (words: readonly string[]) => Math.ceil(words.length / 2);

/** The middle of the longest word, for markup within it. */
function withinLongest(words: readonly string[], cut: string, close = ''): string[] {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const half = longest.length >> 1;
  return words.map((word) =>
    word === longest ? word.slice(0, half) + cut + word.slice(half) + close : word,
  );
}

/** Ways in which a page may write a quotation; each shows the same words. */
const ways: Readonly<Record<string, Write>> = {
  'nested inline elements': (words) => {
    const at = middle(words);
    return `“<em>${words[0]}</em> <a href="#note"><b>${words.slice(1, at).join(' ')}</b> ${words.slice(at, -1).join(' ')}</a> <i><span class="w">${words.at(-1)}</span></i>”`;
  },
  'entities and non-breaking spaces': (words) =>
    `&ldquo;${words.join('&nbsp;').replaceAll('’', '&rsquo;')}&#8221;`,
  'invisible characters': (words) =>
    `“${withinLongest(words, '&shy;').join(' ').replace(' ', ' &#8203;')}”`,
  'comments and line breaks': (words) =>
    `“${words.slice(0, middle(words)).join('\n\t  ')}<!-- ad slot -->\n<span></span>${words.slice(middle(words)).join(' ')}”`,
  'an element within a word': (words) =>
    `“${withinLongest(words, '<span style="font-weight:bold">', '</span>').join(' ')}”`,
  'straight marks within an element': (words) => `<em>&quot;${words.join(' ')}&quot;</em>`,
  'a break in the line': (words) =>
    `“${words.slice(0, middle(words)).join(' ')}<br>${words.slice(middle(words)).join('<wbr> ')}”`,
};

/** Names of the ways to write a quotation. */
export const awkwardWays = Object.keys(ways);

/** `words` in quotation marks, written in the way that `name` names. */
export function writeAwkwardly(name: string, words: string): string {
  const write = ways[name];
  if (!write) throw new Error(`Nothing is known of ${name}.`);
  return write(words.split(/\s+/));
}

/** What is never shown, whatever stands in it. */
const unshown =
  /<!--[\s\S]*?-->|<(script|style|noscript|template|textarea|title|svg)\b[\s\S]*?<\/\1\s*>/giy;
const tag = /<[!/]?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/giy;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/giy;
/** Where a line of text ends: an element that is laid out as a block begins or ends. */
const blockEdge =
  /<(?:br|\/?(?:p|div|li|ul|ol|td|tr|table|section|article|h\d|blockquote|figure))\b/i;

const isCounted = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Letters and digits alone: entities and white space are written in too many ways. */
const squeeze = (text: string) =>
  [...text.normalize('NFC')].filter(isCounted).join('').toLowerCase();

/** The letters and digits that markup shows, and where in the markup each ends. */
interface Shown {
  readonly text: string;
  readonly ends: readonly number[];
}

function skipFrom(html: string, at: number): number {
  for (const pattern of [unshown, tag, entity]) {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found) return at + found[0].length;
  }
  return at + 1;
}

function shownBy(html: string): Shown {
  let text = '';
  const ends: number[] = [];
  for (let at = 0; at < html.length; ) {
    const character = html.charAt(at);
    if (character === '<' || character === '&') {
      at = skipFrom(html, at);
      continue;
    }
    at += 1;
    if (!isCounted(character)) continue;
    text += character.toLowerCase().charAt(0);
    ends.push(at);
  }
  return { text, ends };
}

/** Where in `html` each of `paragraphs` ends that is shown there exactly once, in their order. */
export function paragraphEnds(html: string, paragraphs: readonly string[]): number[] {
  const { text, ends } = shownBy(html);
  return paragraphs.flatMap((paragraph) => {
    const wanted = squeeze(paragraph);
    const found = text.indexOf(wanted);
    // Short lines stand in menus, too.
    if (wanted.length < 60 || found < 0 || text.indexOf(wanted, found + 1) >= 0) return [];
    const end = ends[found + wanted.length - 1] ?? 0;
    const rest = html.slice(end);
    const edge = blockEdge.exec(rest);
    return edge && !isCounted(shownBy(rest.slice(0, edge.index)).text) ? [end + edge.index] : [];
  });
}

/** `html` with `insertions` (place and markup) put in. */
export function insertAll(
  html: string,
  insertions: readonly { readonly at: number; readonly markup: string }[],
): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((page, { at, markup }) => page.slice(0, at) + markup + page.slice(at), html);
}

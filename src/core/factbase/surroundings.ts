/** The longest run of words kept before or after a quotation: enough to find the place again. */
const longestContext = 60;

const marks = '"“”„‟«»‹›‘’\'「」『』';

/** The last few words before `end`, without the quotation mark; empty where there are none. */
export function wordsBefore(text: string, end: number): string {
  const all = text.slice(0, end).trimEnd();
  const bare = marks.includes(all.slice(-1)) ? all.slice(0, -1).trimEnd() : all;
  if (bare.length <= longestContext) return bare.trimStart();
  const cut = bare.slice(-longestContext - 1);
  return cut.slice(cut.search(/\s/) + 1).trimStart();
}

/** The first few words after `start`, without the quotation mark; empty where there are none. */
export function wordsAfter(text: string, start: number): string {
  const all = text.slice(start).trimStart();
  const unmarked = all !== '' && marks.includes(all.charAt(0)) ? all.slice(1) : all;
  // What only closes the sentence of the quotation says nothing of what follows.
  const bare = unmarked.replace(/^[\s.,;:!?]+/, '');
  if (bare.length <= longestContext) return bare.trimEnd();
  const cut = bare.slice(0, longestContext + 1);
  const space = cut.search(/\s\S*$/);
  return space < 0 ? bare.slice(0, longestContext) : cut.slice(0, space);
}

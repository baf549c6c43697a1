/** How well what was read agrees with what a person marked as an article's body. */
export interface ReadingScore {
  readonly marked: number;
  readonly found: number;
  /** Characters read, white space left out, and those of them that nobody marked. */
  readonly characters: number;
  readonly other: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

const squeeze = (text: string) =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');

/** Compares without white space, which annotators and browsers write differently. */
export function scoreReading(marked: readonly string[], read: readonly string[]): ReadingScore {
  const wanted = marked.filter((text) => /[\p{L}\p{N}]/u.test(text));
  const all = squeeze(read.join(' '));
  const body = squeeze(marked.join(' '));
  const missed = wanted.filter((text) => !all.includes(squeeze(text)));
  const extra: string[] = [];
  let other = 0;
  for (const text of read) {
    const squeezed = squeeze(text);
    if (body.includes(squeezed)) continue;
    const within = wanted.map(squeeze).filter((one) => squeezed.includes(one));
    const beyond = squeezed.length - within.reduce((sum, one) => sum + one.length, 0);
    if (beyond <= 0) continue;
    other += beyond;
    extra.push(text);
  }
  return {
    marked: wanted.length,
    found: wanted.length - missed.length,
    characters: all.length,
    other,
    missed,
    extra,
  };
}

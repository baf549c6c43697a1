import { type GroupingOptions, groupVersions } from '../../core/factbase/group-versions';
import type { SaidVersion } from '../../core/factbase/versions-of';
import type { Lexicon } from '../../core/matching/lexicon';
import { foldForm } from '../../core/text/fold';

/** Versions of one quote, the first of them first. */
export type SaidQuote = [SaidVersion, ...SaidVersion[]];

/** The versions credited to each speaker, with their places in the order of reading. */
function bySpeaker(said: readonly SaidVersion[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  said.forEach(({ speaker }, at) => {
    const known = places.get(speaker);
    if (known === undefined) places.set(speaker, [at]);
    else known.push(at);
  });
  return places;
}

/** Words of the shorter that must stand in the longer for one to repeat the other, loosely judged. */
const leastRepeated = 0.5;

const wordsOf = (text: string) => new Set(foldForm(text).match(/[\p{L}\p{N}]+/gu));

/** Whether one set of words can be a shorter telling of the other. */
function mayRepeat(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared >= shorter.size * leastRepeated;
}

/**
 * Whether all words are from one article and none can repeat another, as of most who are quoted:
 * versions of one article are one quote only where one repeats the other.
 */
function standAlone(own: readonly SaidVersion[]): boolean {
  const article = own[0]?.version.article;
  if (own.length > mostHeld || own.some(({ version }) => version.article !== article)) return false;
  const words = own.map(({ version }) => wordsOf(version.text));
  return words.every((set, i) => words.slice(i + 1).every((other) => !mayRepeat(set, other)));
}

/** Beyond this, holding each against each costs more than an index. */
const mostHeld = 100;

/**
 * Divides versions into quotes, in the order in which each is first met. A quote has one speaker,
 * so each speaker's words are grouped apart: most are quoted once or twice, and then there is
 * little to compare.
 */
export function groupSaid(
  said: readonly SaidVersion[],
  lexicon: Lexicon,
  options: GroupingOptions,
): SaidQuote[] {
  const firstAt = new Map(said.map((version, at) => [version, at]));
  const quotes: SaidQuote[] = [];
  for (const places of bySpeaker(said).values()) {
    const own = places.flatMap((at) => said[at] ?? []);
    if (standAlone(own)) quotes.push(...own.map((version): SaidQuote => [version]));
    else quotes.push(...groupVersions(own, lexicon, options));
  }
  const order = (quote: SaidQuote) => firstAt.get(quote[0]) ?? 0;
  return quotes.sort((a, b) => order(a) - order(b));
}

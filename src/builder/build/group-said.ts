import { type GroupingOptions, groupVersions } from '../../core/factbase/group-versions';
import type { Lexicon } from '../../core/matching/lexicon';
import type { SaidVersion } from './versions-of';

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
    const [only, ...more] = own;
    if (only !== undefined && more.length === 0) quotes.push([only]);
    else quotes.push(...groupVersions(own, lexicon, options));
  }
  const order = (quote: SaidQuote) => firstAt.get(quote[0]) ?? 0;
  return quotes.sort((a, b) => order(a) - order(b));
}

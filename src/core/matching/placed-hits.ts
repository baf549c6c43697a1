import type { Span } from '../quotation/quotation';
import { spansOverlap } from '../quotation/spans-overlap';
import type { PageCredit } from './credit';
import type { Hit } from './find-hits';
import { type PageText, spansOf } from './page-text';

/** A hit and the part of the page's text that it lies on. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly page: PageText;
  readonly from: number;
  readonly to: number;
  readonly credit: PageCredit;
}

/** A hit that lies on this part of the page's words stands for all of them. */
const mostPart = 0.6;

/** Whether a hit stands for all of the words that were looked up. */
export const coversMost = ({ page, from, to }: PlacedHit): boolean =>
  to - from >= mostPart * page.text.length;

/** Of the hits on each quote the best. */
export const pickBestOfQuotes = (placed: readonly PlacedHit[]): PlacedHit[] => {
  const best = new Map<number, PlacedHit>();
  for (const hit of [...placed].sort((a, b) => rankOf(b) - rankOf(a))) {
    if (!best.has(hit.hit.quote)) best.set(hit.hit.quote, hit);
  }
  return [...best.values()];
};

/** Keeps the best hits that lie on words of their own; of a whole and its part the better one. */
export const pickApart = (placed: readonly PlacedHit[]): PlacedHit[] => {
  const kept: PlacedHit[] = [];
  for (const candidate of [...placed].sort(byRank)) {
    const spans = spansOf(candidate.page, candidate.from, candidate.to);
    const taken = kept.some((other) =>
      spansOverlap(spansOf(other.page, other.from, other.to), spans),
    );
    if (!taken) kept.push(candidate);
  }
  return kept;
};

/**
 * Whether the best of the hits on a whole quotation lies on every word of it and ranks above whatever
 * could be found on one of its stretches: `pickApart` would then drop all of that.
 */
export const isUnbeatable = (placed: readonly PlacedHit[], stretches: readonly Span[]): boolean => {
  const [best] = [...placed].sort(byRank);
  if (!best) return false;
  const { chain, a } = best.hit.comparing.alignment;
  const longest = Math.max(...stretches.map(({ start, end }) => end - start));
  return (
    chain[0]?.a === 0 &&
    chain.at(-1)?.a === a.words.length - 1 &&
    rankOf(best) > mostScore + bonusOf(longest)
  );
};

const mostScore = 1;
const longText = 400;
const longBonus = 0.2;

const bonusOf = (length: number): number => Math.min(1, length / longText) * longBonus;

/** The score first; between equals the one that explains more words. */
const rankOf = ({ hit, from, to }: PlacedHit): number => hit.comparing.score + bonusOf(to - from);

const byRank = (a: PlacedHit, b: PlacedHit): number =>
  rankOf(b) - rankOf(a) || a.hit.version - b.hit.version;

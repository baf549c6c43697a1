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
  const byScore = [...placed].sort(
    (a, b) => rankOf(b) - rankOf(a) || a.hit.version - b.hit.version,
  );
  const kept: PlacedHit[] = [];
  for (const candidate of byScore) {
    const spans = spansOf(candidate.page, candidate.from, candidate.to);
    const taken = kept.some((other) =>
      spansOverlap(spansOf(other.page, other.from, other.to), spans),
    );
    if (!taken) kept.push(candidate);
  }
  return kept;
};

/** The score first; between equals the one that explains more words. */
const rankOf = ({ hit, from, to }: PlacedHit): number =>
  hit.comparing.score + Math.min(1, (to - from) / longText) * longBonus;
const longText = 400;
const longBonus = 0.2;

import type { AttributionRule, Quotation } from '../quotation/quotation';
import type { Credit } from './judge';
import { relateSpeakers } from './speakers';

/** Whom the page credits with a quotation, and how much that counts. */
export interface PageCredit {
  readonly name: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Named by a cue beside the words, not carried over from elsewhere. */
  readonly explicit: boolean;
  /** The paragraph's text, where the speaker may be named without a cue. */
  readonly around: string;
}

const explicitRules: ReadonlySet<AttributionRule | null> = new Set(['named', 'described', 'label']);

/** Attributions less sure than this neither raise nor gate a match (NLP.md §3: explicit cues reach 93 %). */
const leastConfidence = 0.5;
/** A name in the paragraph without a cue counts about half of a cue. */
const nearbyConfidence = 0.4;

/**
 * In a search the nearest of many versions is looked at, and a busy speaker has thousands in a base: a
 * speaker who fits counts this part of what it counts where two wordings are given.
 */
const inSearch = 0.6;

/** Reads a quotation's credit. */
export const readCredit = (quotation: Quotation, paragraphs: readonly string[]): PageCredit => {
  const first = quotation.spans[0];
  return {
    name: quotation.speaker,
    confidence: quotation.confidence,
    explicit: explicitRules.has(quotation.rule),
    around: first ? (paragraphs[first.paragraph] ?? '') : '',
  };
};

const isNamedIn = (text: string, names: readonly string[]): boolean =>
  names.some((name) => text.includes(name.split(' ').at(-1) ?? name));

/** How the page's credit stands to a known speaker; only an explicit cue can speak against one. */
export const creditOf = (page: PageCredit, known: readonly string[]): Credit => {
  const relation = relateSpeakers(page.name, known);
  if (relation === 'same')
    return { relation, confidence: inSearch * Math.max(leastConfidence, page.confidence) };
  if (relation === 'different' && page.explicit && page.confidence >= leastConfidence)
    return { relation, confidence: page.confidence };
  if (isNamedIn(page.around, known)) return { relation: 'same', confidence: nearbyConfidence };
  return { relation: 'unknown', confidence: 0 };
};

/** Whom the page credits instead of the known speaker; null where it does not, or not surely. */
export const creditedElsewhere = (page: PageCredit, known: readonly string[]): string | null =>
  creditOf(page, known).relation === 'different' ? page.name : null;

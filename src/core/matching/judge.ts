import { featureNames, features } from './features';
import { type Difference, materialKinds } from './match';
import type { Measures } from './measure';
import type { SpeakerRelation } from './speakers';
import { weights } from './weights';

/** At and above this score the wordings are one quote; see README for how it was found. */
export const sameScore = 0.95;
/** At and above this score they may be. */
export const likelyScore = 0.5;

/**
 * Where telling words stand in place of others that mean something else (“my tax returns”, “the
 * coalition agreement”), in this part of the lighter wording or more, two wordings are at most likely
 * to be one quote. On the training half of the variants no pair of two quotes passes both this and
 * `sameScore`; without it ten of 58 do.
 */
const mostClash = 0.15;

/**
 * What a credit adds to the log-odds, where it is certain: about the logarithm of how much more often
 * a true pair agrees (or disagrees) in the speaker than a false one (NLP.md §1: of false matches with
 * both speakers named 8 % share a name; §3: explicit speakers are right in 93 %).
 */
const creditOdds: Readonly<Record<SpeakerRelation, number>> = {
  same: 2.5,
  unknown: 0,
  different: -2.5,
};
/** What each change of meaning takes from the log-odds. */
const materialOdds = -0.7;

/**
 * Added to every score's log-odds: the weights are fitted on more mined pairs of two quotes than a
 * reader meets. With it .5 % of unrelated quotations find anything likely among 20,000, and none of
 * 81,162 unrelated paragraphs in the bundled pack.
 */
const prior = 0.7;

/** Who is credited, and how sure the page's credit is (0 to 1). */
export interface Credit {
  readonly relation: SpeakerRelation;
  readonly confidence: number;
}

export const noCredit: Credit = { relation: 'unknown', confidence: 0 };

/** Log-odds that two wordings are one quote, by their words alone. */
const wordOdds = (measures: Measures): number => {
  let sum = weights.bias;
  for (const name of featureNames) sum += weights[name] * features[name](measures);
  return sum;
};

/** Keeps the order of scores but leaves them below `sameScore`. */
const holdBack = (score: number): number =>
  score <= likelyScore
    ? score
    : likelyScore + ((score - likelyScore) / (1 - likelyScore)) * (sameScore - 0.001 - likelyScore);

/** The score, 0 to 1, from words, credit and changes of meaning. */
export const scoreOf = (
  measures: Measures,
  credit: Credit,
  differences: readonly Difference[],
): number => {
  const material = differences.filter(({ kind }) => materialKinds.has(kind) && kind !== 'speaker');
  const sum =
    wordOdds(measures) +
    prior +
    creditOdds[credit.relation] * credit.confidence +
    materialOdds * material.length;
  const score = 1 / (1 + Math.exp(-sum));
  return measures.clash + measures.clashAround > mostClash ? holdBack(score) : score;
};

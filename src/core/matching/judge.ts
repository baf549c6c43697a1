import { type FeatureName, featureNames, featuresOf } from './features';
import { type Difference, materialKinds } from './match';
import type { Measures } from './measure';
import type { SpeakerRelation } from './speakers';
import { weights } from './weights';

/** At and above this score the wordings are one quote; see README for how it was found. */
export const sameScore = 0.9;
/** At and above this score they may be. */
export const likelyScore = 0.5;

/** What a credit adds to the log-odds, where it is certain. */
const creditOdds: Readonly<Record<SpeakerRelation, number>> = {
  same: 1.5,
  unknown: 0,
  different: -2,
};
/** What each change of meaning takes from the log-odds. */
const materialOdds = -0.7;

/** Who is credited, and how sure the page's credit is (0 to 1). */
export interface Credit {
  readonly relation: SpeakerRelation;
  readonly confidence: number;
}

export const noCredit: Credit = { relation: 'unknown', confidence: 0 };

/** Log-odds that two wordings are one quote, by their words alone. */
export const wordOdds = (measures: Measures): number =>
  featuresOf(measures).reduce(
    (sum, value, at) => sum + weights[featureNames[at] as FeatureName] * value,
    weights.bias,
  );

/** The score, 0 to 1, from words, credit and changes of meaning. */
export const scoreOf = (
  odds: number,
  credit: Credit,
  differences: readonly Difference[],
): number => {
  const material = differences.filter(({ kind }) => materialKinds.has(kind) && kind !== 'speaker');
  const sum =
    odds + creditOdds[credit.relation] * credit.confidence + materialOdds * material.length;
  return 1 / (1 + Math.exp(-sum));
};

import { type Alignment, align } from './align';
import { type Cell, layColumns, plainColumns } from './columns';
import { findDifferences } from './differences';
import { type Credit, likelyScore, noCredit, sameScore, scoreOf } from './judge';
import type { Lexicon } from './lexicon';
import type { Column, Difference } from './match';
import { type Measures, measure, measureLetters } from './measure';
import { relateSpeakers } from './speakers';
import { Vocabulary } from './vocabulary';
import { weights } from './weights';
import { readWording, type Wording } from './wording';

/** A wording and whom it is credited to. */
export interface CreditedWording {
  readonly text: string;
  readonly speaker?: string;
}

/** Two wordings held against each other. */
export interface Comparison {
  readonly verdict: 'same' | 'likely' | 'different';
  /** 0 to 1. */
  readonly score: number;
  readonly differences: readonly Difference[];
  readonly columns: readonly Column[];
}

/** Two read wordings held against each other, with what later steps need. */
export interface Comparing {
  readonly alignment: Alignment;
  readonly cells: readonly Cell[];
  readonly differences: readonly Difference[];
  readonly score: number;
}

/** Aligns, types the differences and scores; a speaker's difference is the caller's to add. */
export const compareRead = (
  a: Wording,
  b: Wording,
  vocabulary: Vocabulary,
  credit: Credit,
): Comparing => {
  const alignment = align(a, b, vocabulary);
  return finish(alignment, measure(alignment), vocabulary, credit);
};

/** Which share of letters raises a score most; the features of letters are linear. */
const atMost = (weight: number): number => (weight > 0 ? 1 : 0);
const bestLetters = {
  lettersLess: atMost(weights.lettersLess),
  lettersBoth: atMost(weights.lettersBoth),
};

/** The same, but null, and sooner, for wordings whose score is below `least`. */
export const compareLikely = (
  a: Wording,
  b: Wording,
  vocabulary: Vocabulary,
  credit: Credit,
  least: number = likelyScore,
): Comparing | null => {
  const alignment = align(a, b, vocabulary);
  // Letters are costly to compare, and mostly the best ones could not help; differences only lower a score.
  const atBest = measure(alignment, bestLetters);
  if (scoreOf(atBest, credit, []) < least) return null;
  const measures = { ...atBest, ...measureLetters(alignment) };
  if (scoreOf(measures, credit, []) < least) return null;
  return finish(alignment, measures, vocabulary, credit);
};

const finish = (
  alignment: Alignment,
  measures: Measures,
  vocabulary: Vocabulary,
  credit: Credit,
): Comparing => {
  const cells = layColumns(alignment);
  const differences = findDifferences(alignment, cells, vocabulary);
  return { alignment, cells, differences, score: scoreOf(measures, credit, differences) };
};

const vocabularies = new WeakMap<Lexicon, Vocabulary>();

const vocabularyOf = (lexicon: Lexicon): Vocabulary => {
  const known = vocabularies.get(lexicon);
  if (known) return known;
  const made = new Vocabulary(lexicon);
  vocabularies.set(lexicon, made);
  return made;
};

/** At a desk `a` is the original: what only it has was left out of `b`. On a page the version is. */
const fromA = (difference: Difference): Difference => {
  const { kind, page, version } = difference;
  if (kind === 'addition') return { kind: 'omission', page, version };
  return kind === 'omission' ? { kind: 'addition', page, version } : difference;
};

/**
 * The weights are fitted on the nearest of many, of which most are another quote. Two wordings that
 * someone puts side by side are one quote far more often, so that less will do to call them likely;
 * on the development variants, held out by topic, this finds 95 of 100.
 */
const likelyAtDesk = 0.2;

/**
 * Compares two wordings: one quote or not, and what differs, `page` being the words of `a` and
 * `version` those of `b`. An `omission` was left out of `b`, an `addition` put into it.
 */
export const compareWordings = (
  a: CreditedWording,
  b: CreditedWording,
  lexicon: Lexicon,
): Comparison => {
  const vocabulary = vocabularyOf(lexicon);
  vocabulary.rest();
  const relation = relateSpeakers(a.speaker, b.speaker === undefined ? [] : [b.speaker]);
  const credit = relation === 'unknown' ? noCredit : { relation, confidence: 1 };
  const read = [readWording(a.text, vocabulary), readWording(b.text, vocabulary)] as const;
  const { cells, differences, score } = compareRead(read[0], read[1], vocabulary, credit);
  const verdict = score >= sameScore ? 'same' : score >= likelyAtDesk ? 'likely' : 'different';
  const other =
    relation === 'different' && verdict !== 'different'
      ? [{ kind: 'speaker' as const, page: a.speaker ?? '', version: b.speaker ?? '' }]
      : [];
  return {
    verdict,
    score: Math.round(score * 1e6) / 1e6,
    differences: [...other, ...differences.map(fromA)],
    columns: plainColumns(cells),
  };
};

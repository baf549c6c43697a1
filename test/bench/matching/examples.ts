import { align } from '../../../src/core/matching/align';
import { featuresOf } from '../../../src/core/matching/features';
import { HitFinder } from '../../../src/core/matching/find-hits';
import { VersionIndex } from '../../../src/core/matching/index/version-index';
import { measure } from '../../../src/core/matching/measure';
import type { Vocabulary } from '../../../src/core/matching/vocabulary';
import { readWording } from '../../../src/core/matching/wording';
import type { Example } from './fit-logistic';
import { packOf } from './pack-of';
import {
  quotedIn,
  readArticles,
  readOutletPairs,
  readParaphrases,
  readTranslations,
  readVariants,
} from './read-sets';

/** An example and where it comes from. */
export interface NamedExample extends Example {
  readonly set: string;
  /** What must not be in two folds of a cross-validation. */
  readonly group: string;
  readonly a: string;
  readonly b: string;
}

/** A quotation of the articles and its day. */
interface DatedQuote {
  readonly text: string;
  readonly day: number;
}

/** Articles so far apart do not report one statement; what they share is a phrase. */
const farDays = 120;
/** A phrase that covers this much of one side may well be the same slogan quoted again: left out. */
const mostCover = 0.85;
const baseSize = 20_000;
const nearest = 5;
/** The variants are few and hard; each counts as so many pairs (with more, synonyms alone pass for a quote). */
const variantWeight = 2;
const keptOfNearest = 2;

const datedQuotes = (folder: string): DatedQuote[] =>
  readArticles(folder).flatMap(({ date, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      quotedIn(paragraph).map((text) => ({ text, day: Date.parse(date) / 86_400_000 })),
    ),
  );

/**
 * Labelled pairs of the development sets, and mined ones: for texts that are surely not in a base of
 * 20,000 quotations, the nearest quotations that the index finds.
 */
export const gatherExamples = (folder: string, vocabulary: Vocabulary): NamedExample[] => {
  const examples: NamedExample[] = [];
  const add = (set: string, same: boolean, a: string, b: string, group = a) => {
    vocabulary.rest();
    const alignment = align(readWording(a, vocabulary), readWording(b, vocabulary), vocabulary);
    const measures = measure(alignment);
    if (set === 'far' && measures.coverLess > mostCover) return;
    examples.push({ set, group, same, a, b, features: featuresOf(measures) });
  };
  const translations = readTranslations(folder);
  const paraphrases = readParaphrases(folder);
  for (const { same, a, b } of translations) add('translations', same, a, b);
  for (const { same, kind, a, b } of readOutletPairs(folder)) {
    if (kind !== 'exact') add(kind, same, a, b);
  }
  for (const { same, a, b } of paraphrases) if (same) add('paraphrases', same, a, b);

  for (const { topic, label, kind, a, b } of readVariants('pairs.jsonl')) {
    if (label === 'altered') continue;
    for (let time = 0; time < variantWeight; time++)
      add(`variants-${kind}`, label === 'same', a.text, b.text, topic);
  }

  const quotes = datedQuotes(folder);
  const step = quotes.length / baseSize;
  const base = Array.from(
    { length: baseSize },
    (_, at) => quotes[Math.floor(at * step)] as DatedQuote,
  );
  const index = VersionIndex.empty(vocabulary);
  index.add(packOf(base.map(({ text }) => text)));
  const finder = new HitFinder(index, vocabulary);
  const mine = (set: string, text: string, mayUse: (quote: DatedQuote) => boolean) => {
    const found = finder
      .nearest(readWording(text, vocabulary), nearest)
      .map((version) => base[version] as DatedQuote)
      .filter(mayUse)
      .slice(0, keptOfNearest);
    for (const quote of found) add(set, false, text, quote.text);
  };
  for (const { same, a, b } of translations) {
    if (same) mine('unrelated', a, () => true);
    for (const text of same ? [...quotedIn(a), ...quotedIn(b)] : [])
      mine('unrelated', text, () => true);
  }
  for (const { a, b } of paraphrases)
    for (const text of [a, b]) mine('unrelated', text, () => true);
  quotes.forEach(({ text, day }, at) => {
    if (at % 3 === 0) mine('far', text, (quote) => Math.abs(quote.day - day) > farDays);
  });
  return examples;
};

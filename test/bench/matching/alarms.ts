import { readFileSync } from 'node:fs';
import type { Pack } from '../../../src/core/factbase/pack';
import { createMatcher, type Matcher } from '../../../src/core/matching/create-matcher';
import type { Lexicon } from '../../../src/core/matching/lexicon';
import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import { packOf } from './pack-of';
import { quotedIn, readArticles, readParaphrases, readTranslations } from './read-sets';

/** Matches in articles that quote nothing of the bundled pack, per 1,000 paragraphs. */
export const countFalseAlarms = (folder: string, lexicon: Lexicon) => {
  const file = new URL('../../../assets/packs/ceasefire-2025.json', import.meta.url);
  const pack = JSON.parse(readFileSync(file, 'utf8')) as Pack;
  const matcher = createMatcher([pack], lexicon);
  const counts = { same: 0, likely: 0, position: 0 };
  let paragraphCount = 0;
  for (const { paragraphs, date } of readArticles(folder)) {
    paragraphCount += paragraphs.length;
    const quotations = extractQuotations(paragraphs, { knownSpeakers: pack.speakers });
    for (const { verdict } of matcher.matchArticle(paragraphs, quotations, { published: date }))
      counts[verdict] += 1;
  }
  const per = (count: number) => ((count * 1000) / paragraphCount).toFixed(3);
  return {
    paragraphs: paragraphCount,
    'same per 1,000': per(counts.same),
    'likely per 1,000': per(counts.likely),
    'position per 1,000': per(counts.position),
  };
};

const stems = (text: string) => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []);

const overlapOf = (a: string, b: string): number => {
  const left = stems(a);
  const right = stems(b);
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(1, left.size + right.size - both);
};

const ask = (matcher: Matcher, text: string) => {
  const paragraph = `“${text}”`;
  const span = { paragraph: 0, start: 1, end: 1 + text.length };
  const quotation = { kind: 'direct', spans: [span], quoted: [span], text } as const;
  const none = {
    cue: null,
    source: null,
    speaker: null,
    rule: null,
    confidence: 0,
    provenance: null,
  };
  return matcher.matchArticle([paragraph], [{ ...quotation, ...none }], { all: true });
};

const baseSize = 20_000;
const unrelatedPart = 0.005;

/** Paraphrases found in a base of 20,000 where .5 % of unrelated quotations match something. */
export const findParaphrases = (folder: string, lexicon: Lexicon) => {
  const alike = readParaphrases(folder).filter(({ same, a, b }) => same && overlapOf(a, b) < 0.8);
  // The set has many pairs both ways round; a base that holds the question itself answers nothing.
  const asked = new Set<string>();
  const pairs = alike.filter(({ a, b }) => {
    asked.add(a);
    return !asked.has(b);
  });
  const quotes = readArticles(folder).flatMap(({ paragraphs }) => paragraphs.flatMap(quotedIn));
  // Other countries' news: what it shares with the base is chance, not a slogan quoted again.
  const unrelated = [...new Set(readTranslations(folder).flatMap(({ a, b }) => [a, b]))];
  const matcher = createMatcher(
    [packOf([...pairs.map(({ b }) => b), ...quotes].slice(0, baseSize))],
    lexicon,
  );
  const best = unrelated
    .map((text) => Math.max(0, ...ask(matcher, text).map(({ score }) => score)))
    .sort((a, b) => b - a);
  const limit = best[Math.floor(best.length * unrelatedPart)] ?? 0;
  const found = pairs.filter(({ a }, at) =>
    ask(matcher, a).some(({ quote, score }) => quote === `${at}` && score >= limit),
  );
  return {
    pairs: pairs.length,
    unrelated: unrelated.length,
    'unrelated that match anything': (
      best.filter((score) => score > 0).length / best.length
    ).toFixed(4),
    limit: limit.toFixed(3),
    recall: (found.length / pairs.length).toFixed(3),
  };
};

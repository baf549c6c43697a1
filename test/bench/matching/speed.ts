import {
  createMatcher,
  type Matcher,
  openMatcher,
} from '../../../src/core/matching/create-matcher';
import type { Lexicon } from '../../../src/core/matching/lexicon';
import type { Quotation } from '../../../src/core/quotation/quotation';
import { packOf } from './pack-of';
import { quotedIn, readArticles } from './read-sets';

/** Every fifth article gives the paragraphs to be matched, the others the base. */
const keptApart = 5;

/** Sentences of the articles, quoted ones first, then spliced ones, until there are `count`. */
export const textsFor = (folder: string, count: number): string[] => {
  const articles = readArticles(folder).filter((_, at) => at % keptApart !== 0);
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.flatMap(quotedIn));
  const sentences = articles
    .flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/(?<=[.!?]) (?=[A-Z“"])/)))
    .filter((text) => text.length > 40 && text.length < 400);
  for (const sentence of sentences) texts.push(sentence);
  const halves = sentences.map((text) => text.split(' '));
  for (let at = 0; texts.length < count; at++) {
    const first = halves[(at * 7919) % halves.length] as string[];
    const second = halves[(at * 104_729 + 13) % halves.length] as string[];
    texts.push(
      [...first.slice(0, first.length >> 1), ...second.slice(second.length >> 1)].join(' '),
    );
  }
  return texts.slice(0, count);
};

const quotedSpans = (paragraph: string): Quotation[] =>
  [...paragraph.matchAll(/["“]([^"“”]{12,})["”]/g)].map((found) => {
    const start = found.index + 1;
    const span = { paragraph: 0, start, end: start + (found[1] ?? '').length };
    return {
      kind: 'direct',
      spans: [span],
      quoted: [span],
      text: found[1] ?? '',
      cue: null,
      source: null,
      speaker: null,
      rule: null,
      confidence: 0,
      provenance: null,
    };
  });

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

const medianOf = (values: readonly number[]): number => quantile(ascending(values), 0.5);

/** Other paragraphs that are matched before: the engine translates what it runs often, in steps. */
const warmUp = 1_300;
const timed = 1_000;

/** Times each paragraph is matched, every time by a matcher that has never seen it. */
const rounds = 5;

/** Milliseconds to match each paragraph that quotes, never seen before, all of matching's steps, warm. */
const timeParagraphs = (matcher: Matcher, paragraphs: readonly string[]): number[] => {
  const run = (paragraph: string): number => {
    const quotations = quotedSpans(paragraph);
    const start = performance.now();
    matcher.matchArticle([paragraph], quotations);
    return performance.now() - start;
  };
  for (const paragraph of paragraphs.slice(timed)) run(paragraph);
  return paragraphs.slice(0, timed).map(run);
};

/**
 * A paragraph's own time is the median of its rounds: what the machine or the collector does in one of
 * them is no property of the paragraph. What a reader may meet, that included, is the raw p99: the first
 * round's, each paragraph once.
 */
const summarise = (times: readonly (readonly number[])[]) => {
  const [first = []] = times;
  const own = first.map((_, at) => medianOf(times.map((round) => round[at] as number)));
  return {
    median: medianOf(own),
    p99: quantile(ascending(own), 0.99),
    rawMedian: medianOf(first),
    rawP99: quantile(ascending(first), 0.99),
  };
};

const time = <T>(work: () => T): readonly [result: T, milliseconds: number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

/** Speed and size at one number of versions. */
export const measureSpeed = (folder: string, lexicon: Lexicon, count: number) => {
  const texts = textsFor(folder, count);
  const paragraphs = readArticles(folder)
    .filter((_, at) => at % keptApart === 0)
    .flatMap((article) => article.paragraphs)
    .filter((text) => quotedIn(text).length > 0)
    .slice(0, timed + warmUp);
  const [matcher, build] = time(() => createMatcher([packOf(texts)], lexicon));
  const perVersion = matcher.size.indexBytes / count;
  const times = [timeParagraphs(matcher, paragraphs)];
  const [blob, write] = time(() => matcher.toBlob());
  const loads: number[] = [];
  while (times.length < rounds) {
    const [opened, load] = time(() => openMatcher(blob, [], lexicon));
    if ('broken' in opened) throw new Error(`the index cannot be opened: ${opened.broken}`);
    loads.push(load);
    times.push(timeParagraphs(opened, paragraphs));
  }
  const speed = summarise(times);
  const extra = packOf(textsFor(folder, 50).map((text) => `${text} again`));
  const adds = [0, 1, 2].map(() => time(() => matcher.add(extra))[1]);
  return {
    versions: count,
    'paragraph ms median': speed.median.toFixed(3),
    'paragraph ms p99': speed.p99.toFixed(3),
    'raw median, p99': `${speed.rawMedian.toFixed(3)}, ${speed.rawP99.toFixed(3)}`,
    'build s': (build / 1000).toFixed(1),
    'index bytes a version': perVersion.toFixed(0),
    'write ms': write.toFixed(0),
    'load ms median': medianOf(loads).toFixed(1),
    'add 50 ms median': medianOf(adds).toFixed(1),
  };
};

import { readFileSync } from 'node:fs';
import { extractQuotations } from '../../src/core/quotation/extract-quotations';
import { findStretches } from '../../src/core/text/quote-marks';
import { type GoldArticle, readArticles } from './quotation/gold';
import { extractPlaced, isRightSource, type Pair, type Placed, pairUp } from './quotation/score';

/** Shares of letters from which a span counts as found, and as exact. */
const overlapFrom = 0.5;
const exactFrom = 1;

interface Scored {
  readonly article: GoldArticle;
  readonly placed: readonly Placed[];
  readonly pairs: readonly Pair[];
}

const percent = (value: number): string => value.toFixed(3);

function f1(right: number, given: number, asked: number): string {
  const precision = given === 0 ? 0 : right / given;
  const recall = asked === 0 ? 0 : right / asked;
  const both = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(both)}`;
}

/**
 * Precision and recall of one kind. An answer counts for the kind it claims, so a direct quotation
 * called mixed is a miss and a false alarm. `isGold` says which gold attributions must be found;
 * answers on other gold attributions of this kind are left out of the count.
 */
function scoreKind(
  scored: readonly Scored[],
  kind: string,
  isGold: (pair: Pair) => boolean,
  from: number,
): string {
  let asked = 0;
  let right = 0;
  let given = 0;
  for (const { placed, pairs } of scored) {
    const used = new Set<Placed>();
    const beside = new Set<Placed>();
    for (const pair of pairs) {
      const hit = pair.found?.quotation.kind === kind && pair.jaccard >= from ? pair.found : null;
      if (!isGold(pair)) {
        if (hit) beside.add(hit);
        continue;
      }
      asked += 1;
      if (hit && !used.has(hit)) {
        used.add(hit);
        right += 1;
      }
    }
    given += placed.filter(
      (answer) => answer.quotation.kind === kind && (used.has(answer) || !beside.has(answer)),
    ).length;
  }
  return `${f1(right, given, asked)}  (${right} of ${asked} asked, ${given} given)`;
}

/** Precision and recall of any of our kinds against a gold kind. */
function scoreSpans(scored: readonly Scored[], type: string, from: number): string {
  const pairs = scored.flatMap((entry) => entry.pairs.filter(({ gold }) => gold.type === type));
  const found = pairs.filter((pair) => pair.jaccard >= from).length;
  return `${percent(found / Math.max(1, pairs.length))} of ${pairs.length}`;
}

function reportKinds(scored: readonly Scored[]): void {
  const isOf = (type: string) => (pair: Pair) => pair.gold.type === type;
  const speech = (pair: Pair): boolean => pair.gold.type === 'indirect' && pair.gold.cue_speech;
  const kinds: readonly (readonly [string, string, (pair: Pair) => boolean])[] = [
    ['direct', 'direct', isOf('direct')],
    ['mixed', 'mixed', isOf('mixed')],
    ['indirect, cue_speech', 'indirect', speech],
    ['indirect, every cue', 'indirect', isOf('indirect')],
  ];
  for (const [name, kind, isGold] of kinds) {
    console.log(`${name.padEnd(22)} overlap  ${scoreKind(scored, kind, isGold, overlapFrom)}`);
    console.log(`${' '.repeat(22)} exact    ${scoreKind(scored, kind, isGold, exactFrom)}`);
  }
  for (const type of ['direct', 'mixed', 'indirect']) {
    console.log(
      `${type} spans found whatever kind we call them: ${scoreSpans(scored, type, overlapFrom)}`,
    );
  }
}

function reportSources(scored: readonly Scored[]): void {
  const pairs = scored.flatMap((entry) =>
    entry.pairs.filter((pair) => pair.gold.speaker_spans.length > 0),
  );
  const direct = pairs.filter(
    ({ gold, jaccard }) => gold.type === 'direct' && jaccard >= overlapFrom,
  );
  const inFound = (rules: readonly string[]) => (pair: Pair) =>
    rules.includes(pair.found?.quotation.rule ?? 'none');
  const groups: readonly (readonly [string, readonly Pair[]])[] = [
    ['all direct (found)', direct],
    ['all direct (missed count as wrong)', pairs.filter(({ gold }) => gold.type === 'direct')],
    [
      'direct, our cue is explicit',
      direct.filter((pair) => pair.found?.quotation.cue && !inFound(['pronoun'])(pair)),
    ],
    [
      'direct, gold source a name or noun, our cue',
      direct.filter((pair) => pair.gold.speaker_kind !== 'pronoun' && pair.found?.quotation.cue),
    ],
    [
      'direct, gold source a pronoun',
      direct.filter((pair) => pair.gold.speaker_kind === 'pronoun'),
    ],
    ['direct, no cue of its own', direct.filter((pair) => !pair.found?.quotation.cue)],
    [
      'direct, carried or pronoun',
      direct.filter((pair) => !pair.found?.quotation.cue || inFound(['pronoun'])(pair)),
    ],
    ['mixed', pairs.filter(({ gold, jaccard }) => gold.type === 'mixed' && jaccard >= overlapFrom)],
    [
      'indirect speech',
      pairs.filter(
        ({ gold, jaccard }) =>
          gold.type === 'indirect' && gold.cue_speech && jaccard >= overlapFrom,
      ),
    ],
  ];
  for (const [name, group] of groups) {
    const right = group.filter(isRightSource).length;
    console.log(
      `source, ${name}: ${percent(right / Math.max(1, group.length))} of ${group.length}`,
    );
  }
}

function reportConfidence(scored: readonly Scored[]): void {
  const bins = new Map<string, { right: number; all: number; sum: number }>();
  for (const { pairs } of scored) {
    for (const pair of pairs) {
      const quotation = pair.found?.quotation;
      if (!quotation?.speaker || pair.jaccard < overlapFrom || pair.gold.speaker_spans.length === 0)
        continue;
      const low = Math.min(9, Math.floor(quotation.confidence * 10 + 1e-9)) / 10;
      for (const key of [
        `confidence ${low.toFixed(1)}`,
        `rule ${quotation.rule} ${quotation.kind}`,
      ]) {
        const bin = bins.get(key) ?? { right: 0, all: 0, sum: 0 };
        bin.all += 1;
        bin.sum += quotation.confidence;
        if (isRightSource(pair)) bin.right += 1;
        bins.set(key, bin);
      }
    }
  }
  for (const [key, { right, all, sum }] of [...bins].sort()) {
    console.log(
      `${key}: right ${percent(right / all)}, said ${percent(sum / all)}, ${all} answers`,
    );
  }
}

function reportSpeed(articles: readonly GoldArticle[]): void {
  const texts = articles.map(({ text, paragraphs }) =>
    paragraphs.map(([from, to]) => text.slice(from, to)),
  );
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now();
    for (const paragraphs of texts) extractQuotations(paragraphs, { language: 'en' });
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[3] ?? 0;
  console.log(
    `speed: ${Math.round((1000 * texts.length) / median)} articles/s (median of 7 rounds)`,
  );
  for (const unit of ['"', '“', '”', "'", '" a', '“a ', "''", '« ']) {
    const megabyte = unit.repeat(Math.floor(1_000_000 / unit.length));
    const start = performance.now();
    findStretches(megabyte);
    const marks = performance.now() - start;
    extractQuotations([megabyte]);
    const all = performance.now() - start - marks;
    console.log(
      `1 MB of ${JSON.stringify(unit)}: marks ${marks.toFixed(0)} ms, all ${all.toFixed(0)} ms`,
    );
  }
}

interface TextacyCases {
  readonly quotes: readonly {
    lang: string;
    text: string;
    expected: readonly { speaker: string; cue: string; content: string }[];
  }[];
  readonly speakers: readonly { lang: string; text: string; speakers: readonly string[] }[];
}

function reportTextacy(file: string): void {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as TextacyCases;
  const bare = (text: string): string => text.replace(/^[\s"«“]+|[\s"»”]+$/g, '');
  let right = 0;
  const all = [...cases.quotes, ...cases.speakers];
  for (const entry of all) {
    const paragraphs = entry.text.split('\n');
    const slice = (span: { paragraph: number; start: number; end: number } | null): string =>
      span ? (paragraphs[span.paragraph]?.slice(span.start, span.end) ?? '') : '';
    const direct = extractQuotations(paragraphs, { language: entry.lang }).filter(
      ({ quoted }) => quoted.length > 0,
    );
    const given = direct.flatMap((answer) =>
      answer.spans.map((span) => ({
        speaker: slice(answer.source),
        cue: slice(answer.cue),
        content: slice(span),
      })),
    );
    const fits =
      'expected' in entry
        ? given.length === entry.expected.length &&
          entry.expected.every(
            (want, i) =>
              want.speaker === given[i]?.speaker &&
              want.cue === given[i]?.cue &&
              bare(want.content) === given[i]?.content,
          )
        : given.map(({ speaker }) => speaker).join('|') === entry.speakers.join('|');
    if (fits) right += 1;
    else console.log(`textacy misses: ${entry.text} → ${JSON.stringify(given)}`);
  }
  console.log(`textacy: ${right} of ${all.length}`);
}

function main(files: readonly string[]): void {
  if (files.length === 0) {
    console.error('usage: quotation.ts FILE…   (PolNeAR-form .jsonl or .jsonl.gz, textacy .json)');
    process.exitCode = 2;
    return;
  }
  for (const file of files) {
    console.log(`\n${file.split('/').at(-1)}`);
    if (file.endsWith('.json')) {
      reportTextacy(file);
      continue;
    }
    const articles = readArticles(file);
    const scored = articles.map((article) => {
      const placed = extractPlaced(article);
      return { article, placed, pairs: pairUp(article, placed) };
    });
    reportKinds(scored);
    reportSources(scored);
    reportConfidence(scored);
    reportSpeed(articles);
  }
}

main(process.argv.slice(2));

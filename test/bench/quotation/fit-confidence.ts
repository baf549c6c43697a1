/**
 * Fits `src/core/quotation/confidence-table.ts`: the share of answers that are right for each kind
 * of evidence, on PolNeAR-form training data. Run: npx tsx test/bench/quotation/fit-confidence.ts
 * TRAIN.jsonl.gz > src/core/quotation/confidence-table.ts
 */
import { evidenceKeys } from '../../../src/core/quotation/confidences';
import { explainQuotations } from '../../../src/core/quotation/extract-quotations';
import { type GoldArticle, readArticles } from './gold';
import { isRightSource, pairUp, placeAll } from './score';

/** Answers that a wider kind of evidence counts for when a special one has few of its own. */
const weightOfWider = 8;

/** Kinds of evidence seen less often are left to the wider ones. */
const fewestAnswers = 12;

interface Tally {
  right: number;
  all: number;
}

function count(articles: readonly GoldArticle[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const article of articles) {
    const paragraphs = article.paragraphs.map(([from, to]) => article.text.slice(from, to));
    const explained = explainQuotations(paragraphs, { language: 'en' });
    const placed = placeAll(
      article,
      explained.map(({ quotation }) => quotation),
    );
    for (const pair of pairUp(article, placed)) {
      if (!pair.found || pair.jaccard < 0.5 || pair.gold.speaker_spans.length === 0) continue;
      const evidence = explained[placed.indexOf(pair.found)]?.evidence;
      if (!evidence) continue;
      for (const key of evidenceKeys(evidence)) {
        const tally = tallies.get(key) ?? { right: 0, all: 0 };
        tally.all += 1;
        if (isRightSource(pair)) tally.right += 1;
        tallies.set(key, tally);
      }
    }
  }
  return tallies;
}

function widerOf(key: string): string | null {
  const words = key.split(' ');
  if (words.length === 4) return words.slice(0, 3).join(' ');
  return words.length === 3 ? (words[0] ?? null) : null;
}

function smooth(key: string, tallies: ReadonlyMap<string, Tally>): number {
  const { right, all } = tallies.get(key) ?? { right: 0, all: 0 };
  const wider = widerOf(key);
  const prior = wider === null ? 0.5 : smooth(wider, tallies);
  return (right + weightOfWider * prior) / (all + weightOfWider);
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: fit-confidence.ts TRAIN.jsonl[.gz]');
  process.exitCode = 2;
} else {
  const tallies = count(readArticles(file));
  const rows = [...tallies]
    .filter(([, { all }]) => all >= fewestAnswers)
    .map(([key, { all }]) => `  '${key}': ${smooth(key, tallies).toFixed(2)}, // ${all}`)
    .sort();
  console.log(`/**
 * Share of right sources by kind of evidence (see \`evidenceKeys\`), smoothed towards the wider kind;
 * behind each, how many answers it rests on. Fitted by test/bench/quotation/fit-confidence.ts on
 * the training articles of PolNeAR (Newell et al., LREC 2018), 2026-11-22. Right: the source overlaps the
 * marked one or shares its last name.
 */
export const confidenceTable: Readonly<Record<string, number>> = {
${rows.join('\n')}
};`);
}

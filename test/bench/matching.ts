/**
 * Measures matching: `tsx test/bench/matching.ts FOLDER [PART…]`. FOLDER holds the development sets (see
 * test/bench/matching/read-sets.ts); PART is any of pairs, variants, candidates, paraphrases,
 * page, alarms, speed, million, grouping; without one all but million.
 */
import { countFalseAlarms, findParaphrases } from './matching/alarms';
import { compareCandidates } from './matching/candidates';
import { compareDecisions, scoreVariants } from './matching/decisions';
import { timeGrouping } from './matching/grouping';
import { loadLexicon } from './matching/load-lexicon';
import { runPageTask } from './matching/page-task';
import { type VariantFile, variantFiles } from './matching/read-sets';
import { measureSpeed } from './matching/speed';

const [folder, ...chosen] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx test/bench/matching.ts FOLDER [PART…]');
const lexicon = loadLexicon();

const variants = (file: VariantFile) => {
  const { confusion, ...figures } = scoreVariants(file, lexicon);
  console.log(figures);
  console.table(confusion);
};

const page = () => {
  const { found, tasks, falseParagraphs, paragraphs } = runPageTask(folder, lexicon);
  console.log({
    found: (found / tasks).toFixed(4),
    'false per 1,000 paragraphs': ((falseParagraphs * 1000) / paragraphs).toFixed(3),
    tasks,
    paragraphs,
  });
};

const parts: Record<string, () => void> = {
  pairs: () => console.table(compareDecisions(folder, lexicon)),
  variants: () => variantFiles.forEach(variants),
  candidates: () => console.table(compareCandidates(folder, lexicon)),
  paraphrases: () => console.log(findParaphrases(folder, lexicon)),
  page,
  alarms: () => console.log(countFalseAlarms(folder, lexicon)),
  speed: () =>
    console.table([10_000, 100_000].map((count) => measureSpeed(folder, lexicon, count))),
  million: () => console.table([measureSpeed(folder, lexicon, 1_000_000)]),
  grouping: () => console.log(timeGrouping(folder, lexicon, 100_000)),
};

const rare = new Set(['million']);
for (const [name, run] of Object.entries(parts)) {
  if (chosen.length > 0 ? !chosen.includes(name) : rare.has(name)) continue;
  console.log(`\n${name}`);
  run();
}

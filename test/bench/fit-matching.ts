/**
 * Fits the weights of the score: `tsx test/bench/fit-matching.ts FOLDER [--write]`, where FOLDER holds
 * the development sets (see test/bench/matching/read-sets.ts). Prints cross-validated recall; with
 * `--write` writes src/core/matching/weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { featureNames } from '../../src/core/matching/features';
import { Vocabulary } from '../../src/core/matching/vocabulary';
import { gatherExamples, type NamedExample } from './matching/examples';
import { fitLogistic } from './matching/fit-logistic';
import { loadLexicon } from './matching/load-lexicon';
import { recallAtPrecision } from './matching/rank';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: tsx test/bench/fit-matching.ts FOLDER [--write]');
const foldCount = 5;

const oddsOf = (weights: readonly number[], { features }: NamedExample): number =>
  features.reduce(
    (sum, value, at) => sum + value * (weights[at + 1] as number),
    weights[0] as number,
  );

const examples = gatherExamples(folder, new Vocabulary(loadLexicon()));
const counts = new Map<string, number>();
for (const { set, same } of examples) {
  const key = `${set} ${same ? 'same' : 'different'}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
console.log('examples', Object.fromEntries(counts));

const odds = new Float64Array(examples.length);
const groups = new Map(
  [...new Set(examples.map(({ group }) => group))].map((group, at) => [group, at]),
);
const foldOf = ({ group }: NamedExample) => (groups.get(group) as number) % foldCount;
for (let fold = 0; fold < foldCount; fold++) {
  const weights = fitLogistic(examples.filter((example) => foldOf(example) !== fold));
  examples.forEach((example, at) => {
    if (foldOf(example) === fold) odds[at] = oddsOf(weights, example);
  });
}
const scored = examples.map((example, at) => ({ ...example, score: odds[at] as number }));
for (const set of ['translations', 'paraphrases', 'edited', 'truncated', 'overlap']) {
  const others = set === 'translations' ? ['translations'] : ['unrelated', 'far', 'same_event'];
  const rows = scored.filter((row) => row.set === set || (!row.same && others.includes(row.set)));
  console.log(set, recallAtPrecision(rows));
}
const variants = scored.filter(({ set }) => set.startsWith('variants-'));
console.log('variants, by topic', recallAtPrecision(variants));
const negatives = scored.filter(({ set }) => set === 'unrelated' || set === 'far');
const limits = negatives.map(({ score }) => score).sort((a, b) => b - a);
for (const part of [0.005, 0.001]) {
  const limit = limits[Math.floor(limits.length * part)] as number;
  const found = scored.filter(({ set }) => set === 'paraphrases');
  const share = found.filter(({ score }) => score > limit).length / found.length;
  console.log(
    `paraphrases found where ${part * 100} % of mined pairs pass`,
    share.toFixed(3),
    'odds',
    limit.toFixed(2),
  );
}

if (process.argv.includes('--write')) {
  const weights = fitLogistic(examples);
  const lines = featureNames.map(
    (name, at) => `  ${name}: ${(weights[at + 1] as number).toFixed(3)},`,
  );
  const made = `import type { FeatureName } from './features';

/**
 * Weights of the logistic score. Written by \`tsx test/bench/fit-matching.ts FOLDER --write\` from
 * ${examples.length} pairs: ${[...counts].map(([key, count]) => `${count} ${key}`).join(', ')}.
 */
export const weights: Readonly<Record<FeatureName | 'bias', number>> = {
  bias: ${(weights[0] as number).toFixed(3)},
${lines.join('\n')}
};
`;
  writeFileSync(new URL('../../src/core/matching/weights.ts', import.meta.url), made);
}

import { z } from 'zod';
import { limits } from '../../core/factbase/pack';
import { type Comparison, compareWordings } from '../../core/matching/compare-wordings';
import type { Desk } from '../desk';
import { loadLexicon } from '../load-lexicon';
import { readInput } from './read-input';

const Wording = z.object({
  text: z.string().max(limits.text),
  speaker: z.string().max(limits.name).nullish(),
});

/** Two wordings that may be of one quote. */
const PairLine = z.object({ id: z.string().min(1), a: Wording, b: Wording });

const credited = ({ text, speaker }: z.infer<typeof Wording>) =>
  speaker ? { text, speaker } : { text };

function toAnswer(id: string, { verdict, score, differences }: Comparison): object {
  return {
    id,
    verdict,
    score,
    differences: differences.map(({ kind, page, version }) => ({ kind, a: page, b: version })),
  };
}

function toLine(id: string, { verdict, score, differences }: Comparison): string {
  const told = differences.map(({ kind, page, version }) => `  ${kind}: “${page}” / “${version}”`);
  return [`${id}  ${verdict}  ${score.toFixed(2)}`, ...told].join('\n');
}

/** Tells of each pair of wordings whether they are one quote, and how they differ. */
export async function runCompare(desk: Desk, file: string, json: boolean): Promise<void> {
  const lexicon = await loadLexicon();
  for await (const { id, a, b } of readInput(desk, PairLine, file)) {
    const comparison = compareWordings(credited(a), credited(b), lexicon);
    await desk.answer(json ? JSON.stringify(toAnswer(id, comparison)) : toLine(id, comparison));
  }
}

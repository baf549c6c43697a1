import type { Comparing } from './compare-wordings';
import { creditOf, type PageCredit } from './credit';
import type { Reason } from './match';

/** Runs of the same words from this length on are worth naming. */
const leastRun = 3;
const mostNamed = 3;

const cut = ({ alignment: { a } }: Comparing, from: number, to: number): string =>
  a.text.slice(a.starts[from], a.ends[to]);

/** The longest runs of words that both sides share, in the page's words. */
const sharedRuns = (comparing: Comparing): string[] => {
  const runs: { from: number; to: number }[] = [];
  let last: { a: number; b: number } | undefined;
  for (const pair of comparing.alignment.chain) {
    const run = runs.at(-1);
    const goesOn = last && run && pair.a === last.a + 1 && pair.b === last.b + 1;
    if (goesOn && pair.likeness === 1) run.to = pair.a;
    else if (pair.likeness === 1) runs.push({ from: pair.a, to: pair.a });
    last = pair.likeness === 1 ? pair : undefined;
  }
  return runs
    .filter(({ from, to }) => to - from + 1 >= leastRun)
    .sort((x, y) => y.to - y.from - (x.to - x.from))
    .slice(0, mostNamed)
    .map(({ from, to }) => cut(comparing, from, to));
};

const synonymsIn = ({ alignment: { a, b, chain } }: Comparing): string[] =>
  chain
    .filter(({ likeness }) => likeness < 1)
    .slice(0, mostNamed)
    .map((pair) => {
      const page = a.text.slice(a.starts[pair.a], a.ends[pair.a]);
      return `${page} / ${b.text.slice(b.starts[pair.b], b.ends[pair.b])}`;
    });

/** Frame words that line up with a gap between them: “nothing … than … for”. */
const frameOf = ({ alignment: { a, chain } }: Comparing): string => {
  const parts: string[] = [];
  let last = -1;
  for (const pair of chain) {
    if (!a.words[pair.a]?.frame || pair.likeness < 1) continue;
    if (last >= 0 && pair.a > last + 1) parts.push('…');
    parts.push(a.text.slice(a.starts[pair.a], a.ends[pair.a]));
    last = pair.a;
  }
  return parts.join(' ');
};

/** Frame words that make a frame worth naming. */
const leastFrame = 3;

/** Why the words alone speak for a match. */
export const wordReasons = (comparing: Comparing): Reason[] => {
  const { cells, alignment } = comparing;
  if (cells.every(({ equal }) => equal)) return [{ code: 'same-words', words: '' }];
  const reasons: Reason[] = [];
  const runs = sharedRuns(comparing);
  if (runs.length > 0) reasons.push({ code: 'shared-words', words: runs.join(' … ') });
  const synonyms = synonymsIn(comparing);
  if (synonyms.length > 0) reasons.push({ code: 'synonyms', words: synonyms.join(', ') });
  const framed = alignment.chain.filter(({ a }) => alignment.a.words[a]?.frame).length;
  if (synonyms.length > 0 && framed >= leastFrame)
    reasons.push({ code: 'frame', words: frameOf(comparing) });
  return reasons;
};

/** What the credit and the days say for a match, or against it. */
export const creditReasons = (
  credit: PageCredit,
  names: readonly string[],
  isNear: boolean,
): Reason[] => {
  const { relation } = creditOf(credit, names);
  const words = credit.name ?? '';
  const reasons: Reason[] = [];
  if (relation === 'same')
    reasons.push({ code: credit.explicit ? 'speaker-named' : 'speaker-carried', words });
  else if (relation === 'different') reasons.push({ code: 'speaker-differs', words });
  else reasons.push({ code: 'speaker-unknown', words: '' });
  if (isNear) reasons.push({ code: 'date-near', words: '' });
  return reasons;
};

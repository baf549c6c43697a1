import { createMatcher, type Matcher } from '../../../src/core/matching/create-matcher';
import type { Lexicon } from '../../../src/core/matching/lexicon';
import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import type { Quotation } from '../../../src/core/quotation/quotation';
import { packOf } from './pack-of';
import { type PageTask, quotedIn, readArticles, readPageTasks } from './read-sets';

/** Result of looking for known quotes in other outlets' articles. */
export interface PageTaskResult {
  readonly found: number;
  readonly tasks: number;
  readonly falseParagraphs: number;
  readonly paragraphs: number;
  readonly missed: readonly { readonly task: PageTask; readonly kinds: string }[];
  readonly wrong: readonly {
    readonly quote: string;
    readonly paragraph: string;
    readonly score: number;
  }[];
}

const baseSize = 20_000;

type Extract = (paragraphs: readonly string[]) => readonly Quotation[];

const paragraphsMatched = (matcher: Matcher, task: PageTask, id: string, extract: Extract) => {
  const found = new Map<number, number>();
  const quotations = extract(task.paragraphs);
  const context = { published: task.target.date, all: true };
  for (const match of matcher.matchArticle(task.paragraphs, quotations, context)) {
    if (match.quote !== id) continue;
    for (const { paragraph } of match.spans) found.set(paragraph, match.score);
  }
  return found;
};

/** Every task's quote among 20,000 quotations of other articles; only matches with that quote count. */
export const runPageTask = (
  folder: string,
  lexicon: Lexicon,
  extract: Extract = extractQuotations,
): PageTaskResult => {
  const tasks = readPageTasks(folder);
  const others = readArticles(folder).flatMap(({ paragraphs }) => paragraphs.flatMap(quotedIn));
  const step = others.length / (baseSize - tasks.length);
  const filler = Array.from(
    { length: baseSize - tasks.length },
    (_, at) => others[Math.floor(at * step)] as string,
  );
  const matcher = createMatcher([packOf([...tasks.map(({ quote }) => quote), ...filler])], lexicon);
  const missed: { task: PageTask; kinds: string }[] = [];
  const wrong: { quote: string; paragraph: string; score: number }[] = [];
  let paragraphs = 0;
  tasks.forEach((task, at) => {
    const found = paragraphsMatched(matcher, task, `${at}`, extract);
    paragraphs += task.paragraphs.length;
    if (!task.gold.some((paragraph) => found.has(paragraph)))
      missed.push({ task, kinds: Object.values(task.kinds).join(' ') });
    for (const [paragraph, score] of found) {
      if (task.gold.includes(paragraph) || task.also_ok.includes(paragraph)) continue;
      wrong.push({ quote: task.quote, paragraph: task.paragraphs[paragraph] ?? '', score });
    }
  });
  return {
    found: tasks.length - missed.length,
    tasks: tasks.length,
    falseParagraphs: wrong.length,
    paragraphs,
    missed,
    wrong,
  };
};

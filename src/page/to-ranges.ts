import type { Paragraph, Run } from './paragraph';
import { isConnected, walkText } from './unclobbered';

/** How far to look for the next piece of text between two nodes before taking them as apart. */
const MOST_STEPS = 50;

/**
 * The live ranges that cover exactly `start` to `end` of the paragraph's text: one, unless text that
 * is not part of the paragraph stands in between. Empty where the page does not say this any more.
 */
export function toRanges(paragraph: Paragraph, start: number, end: number): Range[] {
  const runs = paragraph.runs.filter(({ at, length }) => at < end && at + length > start);
  if (runs.length === 0 || !runs.every((run) => stillSays(run, paragraph.text))) return [];
  const ranges: Range[] = [];
  let before: Run | undefined;
  for (const run of runs) {
    const from = run.from + Math.max(0, start - run.at);
    const to = run.from + Math.min(run.length, end - run.at);
    const last = ranges.at(-1);
    if (last && before && follows(before.node, run.node)) last.setEnd(run.node, to);
    else ranges.push(newRange(run.node, from, to));
    before = run;
  }
  return ranges;
}

function newRange(node: Text, from: number, to: number): Range {
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

function stillSays({ node, at, from, length }: Run, text: string): boolean {
  if (!isConnected(node)) return false;
  const now = node.data.slice(from, from + length);
  return (
    now === text.slice(at, at + length) || now.replace(/\s/g, ' ') === text.slice(at, at + length)
  );
}

/** Whether nothing but white space is written between two text nodes. */
function follows(first: Text, second: Text): boolean {
  if (first === second) return true;
  const root = first.getRootNode();
  if (root !== second.getRootNode()) return false;
  const walker = walkText(root);
  walker.currentNode = first;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = walker.nextNode();
    if (next === second) return true;
    if (!next || /\S/.test((next as Text).data)) return false;
  }
  return false;
}

import type { Branch, Segment, Shared, Witness } from './build-variant-graph';

/** Words at a place: `x` in pixels from the line's start, `row` counted from the line's top. */
export interface PlacedWords {
  readonly x: number;
  readonly row: number;
  readonly width: number;
  readonly text: string;
  readonly witnesses: readonly Witness[];
  /** On a branch, so that it is somebody's wording and not everybody's. */
  readonly branch: boolean;
}

/** A line from one place to another, as thick as those who go along it are many. */
export interface PlacedEdge {
  readonly from: { readonly x: number; readonly row: number };
  readonly to: { readonly x: number; readonly row: number };
  readonly witnesses: readonly Witness[];
}

/** A part of the graph with its size. */
interface Block {
  readonly width: number;
  readonly rows: number;
  readonly words: readonly PlacedWords[];
  readonly edges: readonly PlacedEdge[];
}

/** One line of the graph, broken where the width ends. */
export type GraphLine = Block;

/** Pixels in which a branch parts from the line and meets it again. */
const forkWidth = 22;
/** Pixels between words on a line. */
const wordGap = 5;
/** Pixels of line that stand for words that a branch does not have. */
const bypassWidth = 24;

/** Pixels that text takes; on a branch it has room around it. */
export type Measure = (text: string, branch: boolean) => number;

const shift = (block: Block, x: number, row: number): Block => ({
  ...block,
  words: block.words.map((each) => ({ ...each, x: each.x + x, row: each.row + row })),
  edges: block.edges.map((each) => ({
    ...each,
    from: { x: each.from.x + x, row: each.from.row + row },
    to: { x: each.to.x + x, row: each.to.row + row },
  })),
});

function layOutShared({ text, witnesses }: Shared, measure: Measure, branch: boolean): Block {
  const width = measure(text, branch);
  return { width, rows: 1, words: [{ x: 0, row: 0, width, text, witnesses, branch }], edges: [] };
}

/** Blocks one after the other; a plain edge joins what does not part or meet there. */
function layOutRow(blocks: readonly Block[]): Block {
  let x = 0;
  const placed = blocks.map((block, i) => {
    const at = i === 0 ? 0 : x + wordGap;
    x = at + block.width;
    return shift(block, at, 0);
  });
  return {
    width: x,
    rows: Math.max(1, ...blocks.map(({ rows }) => rows)),
    words: placed.flatMap(({ words }) => words),
    edges: placed.flatMap(({ edges }) => edges),
  };
}

function layOutBranch({ segments, witnesses }: Branch, measure: Measure): Block {
  if (segments.length > 0) return layOutRow(segments.map((each) => layOut(each, measure, true)));
  const edge = { from: { x: 0, row: 0 }, to: { x: bypassWidth, row: 0 }, witnesses };
  return { width: bypassWidth, rows: 1, words: [], edges: [edge] };
}

function layOutFork(branches: readonly Branch[], measure: Measure): Block {
  const blocks = branches.map((branch) => layOutBranch(branch, measure));
  const inner = Math.max(...blocks.map(({ width }) => width));
  const width = inner + 2 * forkWidth;
  let row = 0;
  const placed = blocks.map((block, i) => {
    const at = row;
    row += block.rows;
    const { witnesses } = branches[i] as Branch;
    const start = { x: forkWidth, row: at };
    const end = { x: forkWidth + block.width, row: at };
    const meet = { x: forkWidth + inner, row: at };
    const { words, edges } = shift(block, forkWidth, at);
    const ways: PlacedEdge[] = [
      { from: { x: 0, row: 0 }, to: start, witnesses },
      ...(end.x < meet.x ? [{ from: end, to: meet, witnesses }] : []),
      { from: meet, to: { x: width, row: 0 }, witnesses },
    ];
    return { words, edges: [...ways, ...edges] };
  });
  return {
    width,
    rows: row,
    words: placed.flatMap(({ words }) => words),
    edges: placed.flatMap(({ edges }) => edges),
  };
}

function layOut(segment: Segment, measure: Measure, branch: boolean): Block {
  return segment.kind === 'shared'
    ? layOutShared(segment, measure, branch)
    : layOutFork(segment.branches, measure);
}

/** Shared words one by one, so that a line can break between them. */
const breakShared = (segment: Segment): Segment[] =>
  segment.kind === 'fork'
    ? [segment]
    : segment.text.split(' ').map((text) => ({ ...segment, text }));

/** The graph in lines no wider than `width`, but for a fork that is wider by itself. */
export function layOutGraph(
  segments: readonly Segment[],
  measure: Measure,
  width: number,
): GraphLine[] {
  const lines: Block[][] = [[]];
  let used = 0;
  for (const block of segments.flatMap(breakShared).map((each) => layOut(each, measure, false))) {
    const line = lines.at(-1) ?? [];
    const needed = used + wordGap + block.width;
    if (line.length > 0 && needed > width) {
      lines.push([block]);
      used = block.width;
    } else {
      line.push(block);
      used = line.length === 1 ? block.width : needed;
    }
  }
  return lines.map(layOutRow);
}

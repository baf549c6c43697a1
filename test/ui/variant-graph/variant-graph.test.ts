import { expect, it } from 'vitest';
import { lineUpVersions } from '../../../src/ui/collation/line-up-versions';
import {
  buildVariantGraph,
  readAlong,
  type Segment,
} from '../../../src/ui/variant-graph/build-variant-graph';
import { layOutGraph } from '../../../src/ui/variant-graph/lay-out-graph';
import { pageText, source, version } from '../../gallery/collate';
import { twenty } from '../../gallery/extreme-samples';
import { reworded } from '../../gallery/samples';

/** `than a (short reprieve 1 / temporary 2 (breather 1 / break 1))`: ways with how many go them. */
function draw(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'shared') return segment.text;
      const ways = segment.branches.map((way) => {
        const [first, ...rest] = way.segments;
        const opening = first ? `${draw([first])} ` : '';
        return `${opening}${way.witnesses.length}${rest.length > 0 ? ` ${draw(rest)}` : ''}`;
      });
      return `(${ways.join(' / ')})`;
    })
    .join(' ');
}

const outlet = source('Specimen Times');
const graphOf = (collations: readonly string[]) =>
  buildVariantGraph(
    lineUpVersions(
      pageText(collations[0] ?? ''),
      collations.map((collation) => version(outlet, collation)),
    ),
  );

it.each([
  {
    name: 'shared words stand once, a branch for each wording, the page first',
    collations: [
      'nothing [more|other] than a [short reprieve|temporary breather] for all',
      'nothing [more|other] than a [short reprieve|temporary break] for all',
    ],
    graph:
      'nothing (more 1 / other 2) than a (short reprieve 1 / temporary 2 (breather 1 / break 1)) for all',
  },
  {
    name: 'words left out are a way past the others',
    collations: ['it is [not|:negation] over', 'it is not over'],
    graph: 'it is (not 2 / 1) over',
  },
  {
    name: 'words that vary apart fork apart',
    collations: ['the [60-day|30-day:number] [pause|truce]', 'the [60-day|30-day:number] pause'],
    graph: 'the (60-day 1 / 30-day 2) (pause 2 / truce 1)',
  },
  {
    name: 'words that vary together fork once',
    collations: ['a [short|brief] [pause|rest] now', 'a short pause now'],
    graph: 'a (short pause 2 / brief rest 1) now',
  },
  {
    name: 'a shared end stands once',
    collations: ['[in the north|up north]'],
    graph: '(in the 1 / up 1) north',
  },
  { name: 'one wording is one line', collations: ['a pause'], graph: 'a pause' },
])('$name', ({ collations, graph }) => {
  expect(draw(graphOf(collations))).toBe(graph);
});

const plain = (text: string) => text.toLowerCase();

it.each([reworded, twenty])('every way reads as its outlet has it', ({ text, versions }) => {
  const graph = buildVariantGraph(lineUpVersions(text, versions));
  expect(readAlong(graph, 'page')).toBe(text);
  versions.forEach((each, i) => {
    expect(plain(readAlong(graph, i))).toBe(plain(each.text));
  });
});

/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10;

it.each([200, 400, 2000])('lines of %i pixels hold all words, none over another', (width) => {
  const graph = buildVariantGraph(lineUpVersions(twenty.text, twenty.versions));
  const lines = layOutGraph(graph, measure, width);
  for (const { words, rows, width: used } of lines) {
    for (const a of words) {
      expect(a.row).toBeLessThan(rows);
      expect(a.x + a.width).toBeLessThanOrEqual(used);
      const apart = words.every(
        (b) => a === b || a.row !== b.row || a.x + a.width <= b.x || b.x + b.width <= a.x,
      );
      expect(apart).toBe(true);
    }
  }
  const shared = lines.flatMap(({ words }) => words).filter(({ branch }) => !branch);
  expect(shared.map(({ text }) => text)).toEqual(['a', 'for']);
  if (width === 2000) expect(lines).toHaveLength(1);
});

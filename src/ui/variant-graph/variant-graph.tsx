import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../core/factbase/annotation';
import { foldSlots, isLong } from '../collation/fold-slots';
import { lineUpVersions } from '../collation/line-up-versions';
import type { AppLanguage } from '../messages/languages';
import { buildVariantGraph, type Witness } from './build-variant-graph';
import {
  type GraphLine,
  layOutGraph,
  type Measure,
  type PlacedEdge,
  type PlacedWords,
} from './lay-out-graph';
import './variant-graph.css';

/** Pixels from one row of branches to the next. */
const rowHeight = 30;
/** Pixels a line grows thicker with every doubling of the outlets, up to the most that rows allow. */
const thicken = 1.4;
const mostThick = 9;

/** Pixels around the words of a branch, together. */
const branchPadding = 10;

const thicknessOf = (count: number) => Math.min(mostThick, 1.5 + thicken * Math.log2(count));
const centre = (row: number) => (row + 0.5) * rowHeight;

function Edge({ edge, lit }: { edge: PlacedEdge; lit: boolean }) {
  const { from, to, witnesses } = edge;
  const middle = (from.x + to.x) / 2;
  const [y1, y2] = [centre(from.row), centre(to.row)];
  return (
    <path
      class="edge"
      data-page={witnesses.includes('page')}
      data-lit={lit}
      d={`M${from.x} ${y1}C${middle} ${y1} ${middle} ${y2} ${to.x} ${y2}`}
      stroke-width={thicknessOf(witnesses.length)}
    />
  );
}

interface WordsProps {
  readonly placed: PlacedWords;
  readonly label: string;
  readonly lit: boolean;
  readonly onLight: (witnesses: readonly Witness[] | null) => void;
}

function Words({ placed, label, lit, onLight }: WordsProps) {
  const { text, x, row, witnesses, branch } = placed;
  const style = {
    insetInlineStart: `${x}px`,
    top: `${row * rowHeight}px`,
    height: `${rowHeight}px`,
  };
  const page = witnesses.includes('page');
  if (!branch)
    return (
      <span class="graph-words" data-page={page} style={style}>
        {text}
      </span>
    );
  const light = () => onLight(witnesses);
  const dim = () => onLight(null);
  return (
    <button
      type="button"
      class="graph-words way"
      data-page={page}
      data-lit={lit}
      aria-label={label}
      style={style}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      {text}
    </button>
  );
}

const passes = (witnesses: readonly Witness[], lit: readonly Witness[] | null) =>
  lit?.some((witness) => witnesses.includes(witness)) ?? false;

const onPage = ({ witnesses }: PlacedEdge) => Number(witnesses.includes('page'));

/** What is drawn last lies on top. */
const pageLast = (a: PlacedEdge, b: PlacedEdge) => onPage(a) - onPage(b);

interface LineProps {
  readonly line: GraphLine;
  readonly lit: readonly Witness[] | null;
  readonly onLight: WordsProps['onLight'];
  readonly labelOf: (placed: PlacedWords) => string;
}

function Line({ line, lit, onLight, labelOf }: LineProps) {
  const height = line.rows * rowHeight;
  return (
    <div class="graph-line" style={{ inlineSize: `${line.width}px`, blockSize: `${height}px` }}>
      <svg class="edges" width={line.width} height={height} aria-hidden="true">
        {line.edges.toSorted(pageLast).map((edge, i) => (
          <Edge key={i} edge={edge} lit={passes(edge.witnesses, lit)} />
        ))}
      </svg>
      {line.words.map((placed, i) => (
        <Words
          key={i}
          placed={placed}
          label={labelOf(placed)}
          lit={passes(placed.witnesses, lit)}
          onLight={onLight}
        />
      ))}
    </div>
  );
}

/** The width that is there, and how wide text is in the graph's own letters. */
function useRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ width: number; measure: Measure } | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const context = document.createElement('canvas').getContext('2d');
      // The shorthand is empty under some circumstances (forced colours among them); its parts never.
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
      if (context) context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const measure: Measure = (text, branch) =>
        Math.ceil(context?.measureText(text).width ?? 0) + (branch ? branchPadding : 0);
      setRoom({ width: element.clientWidth, measure });
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    look();
    return () => sizes.disconnect();
  }, []);
  return { box, room };
}

/** All wordings as one graph: shared words once, a branch for each wording, the page's way on top. */
export function VariantGraph({
  annotation,
  language,
}: {
  annotation: Annotation;
  language: AppLanguage;
}) {
  const { text, versions } = annotation;
  const { box, room } = useRoom();
  const [lit, setLit] = useState<readonly Witness[] | null>(null);
  const segments = useMemo(() => {
    const slots = lineUpVersions(text, versions);
    return buildVariantGraph(isLong(slots) ? foldSlots(slots) : slots);
  }, [text, versions]);
  const nameOf = (witness: Witness) =>
    witness === 'page' ? language.say('here') : (versions[witness]?.source.outlet ?? '');
  const names = (witnesses: readonly Witness[]) =>
    language.list([...new Set(witnesses.map(nameOf))]);
  const lines = room ? layOutGraph(segments, room.measure, room.width) : [];
  return (
    <div class="graph">
      <div class="graph-room" ref={box} dir="auto">
        {lines.map((line, i) => (
          <Line
            key={i}
            line={line}
            lit={lit}
            onLight={setLit}
            labelOf={({ text: words, witnesses }) => `${words}: ${names(witnesses)}`}
          />
        ))}
      </div>
      <p class="graph-caption">{lit ? names(lit) : language.say('graph-hint')}</p>
    </div>
  );
}

import type { CardLanguage } from '../messages/languages';

/** One row's words in one slot. */
export interface Cell {
  /** Null before the row's first and after its last word. */
  readonly text: string | null;
  readonly mark: 'none' | 'changed' | 'material';
  /** The longest words that any row has here, which this row leaves room for; null for words that flow. */
  readonly room: string | null;
}

function CellText({ cell, gap }: { cell: Cell; gap: string }) {
  if (!cell.text) return <span class="gap" title={gap} />;
  if (cell.mark === 'none') return <>{cell.text}</>;
  return <mark class={cell.mark}>{cell.text}</mark>;
}

function CellBox({ cell, gap }: { cell: Cell; gap: string }) {
  const words = <CellText cell={cell} gap={gap} />;
  if (cell.room === null) return words;
  // The unseen copy of the longest words keeps all rows' columns in line, whatever the font.
  return (
    <span class="slot" data-room={cell.room}>
      {words}
    </span>
  );
}

/** The words of one row, changed ones marked, each slot as wide as its widest reading. */
export function CollatedText({
  cells,
  language,
}: {
  cells: readonly Cell[];
  language: CardLanguage;
}) {
  const first = cells.findIndex(({ text }) => text !== null);
  const last = cells.findLastIndex(({ text }) => text !== null);
  const shown = cells.slice(first, last + 1);
  const gap = language.say('left-out-here');
  return (
    <p class="words" dir="auto">
      {first > 0 && '… '}
      {shown.map((cell, i) => (
        <span key={i}>
          {i > 0 && ' '}
          <CellBox cell={i === shown.length - 1 ? { ...cell, room: null } : cell} gap={gap} />
        </span>
      ))}
      {last >= 0 && last < cells.length - 1 && ' …'}
    </p>
  );
}

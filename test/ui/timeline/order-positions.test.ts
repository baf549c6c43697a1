import { expect, it } from 'vitest';
import type { PositionView } from '../../../src/core/factbase/annotation';
import { orderPositions, startOf } from '../../../src/ui/timeline/order-positions';
import { source } from '../../gallery/collate';

const held = (id: string, issue: string, since: string | null, shown: string[] = []) =>
  ({
    id,
    issue,
    stance: 'opposes',
    summary: '',
    since,
    evidence: shown.map((published) => ({ source: source('A', { published }), words: null })),
  }) satisfies PositionView;

it.each([
  [held('a', 'x', '2025-03', ['2025-01-01']), '2025-03'],
  [held('a', 'x', null, ['2025-03-13', '2025-01-01']), '2025-01-01'],
  [held('a', 'x', null), null],
])('%#: a position starts when it is held, or first shown', (position, start) => {
  expect(startOf(position)).toBe(start);
});

it('orders each issue by time, and leaves the issues in their order', () => {
  const positions = [
    held('late', 'y', '2025-05-01'),
    held('undated', 'x', null),
    held('early', 'y', null, ['2024-12-31']),
    held('dated', 'x', '2025-01'),
  ];
  const ordered = orderPositions(positions).map(({ issue, positions: list }) => [
    issue,
    ...list.map(({ id }) => id),
  ]);
  expect(ordered).toEqual([
    ['y', 'early', 'late'],
    ['x', 'dated', 'undated'],
  ]);
});

import type { Painted } from './painted';

/** Sorts by where the words stand. */
export function inReadingOrder(painted: Painted[]): Painted[] {
  return painted.sort((a, b) => {
    const [first, second] = [a.ranges[0], b.ranges[0]];
    if (!first || !second) return 0;
    if (first.startContainer.getRootNode() !== second.startContainer.getRootNode()) {
      return first.getBoundingClientRect().top - second.getBoundingClientRect().top;
    }
    return first.compareBoundaryPoints(Range.START_TO_START, second);
  });
}

/** Where stepping begins without a current one: at what stands below, or above, the window's top. */
export function startFrom(order: readonly Painted[], by: 1 | -1): Painted | undefined {
  const isBelow = ({ ranges }: Painted) => (ranges[0]?.getBoundingClientRect().top ?? 0) >= 0;
  return by === 1 ? (order.find(isBelow) ?? order[0]) : order.findLast((one) => !isBelow(one));
}

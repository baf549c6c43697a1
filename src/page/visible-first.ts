import type { Batch } from './paragraph';

/** Batches in the order in which a reader needs them: from the one in view downwards, then those above. */
export function visibleFirst(batches: readonly Batch[]): readonly Batch[] {
  // One batch needs no order, and so no layout.
  if (batches.length < 2) return batches;
  const inView = batches.findIndex(({ paragraphs }) => {
    const last = paragraphs.at(-1)?.block;
    return last !== undefined && last.getBoundingClientRect().bottom > 0;
  });
  return inView > 0 ? [...batches.slice(inView), ...batches.slice(0, inView)] : batches;
}

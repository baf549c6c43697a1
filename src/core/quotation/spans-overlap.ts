import type { Span } from './quotation';

/** Whether any of these stretches shares a character with any of the others; touching is not sharing. */
export const spansOverlap = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) =>
    others.some(
      (other) =>
        one.paragraph === other.paragraph && one.start < other.end && other.start < one.end,
    ),
  );

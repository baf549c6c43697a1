import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/quotation/quotation';
import { spansOverlap } from '../../../src/core/quotation/spans-overlap';

const span = (paragraph: number, start: number, end: number): Span => ({ paragraph, start, end });

const cases: readonly [what: string, some: Span[], others: Span[], overlap: boolean][] = [
  ['the same stretch', [span(1, 5, 9)], [span(1, 5, 9)], true],
  ['one inside the other', [span(1, 0, 20)], [span(1, 5, 9)], true],
  ['one character of both', [span(1, 0, 6)], [span(1, 5, 9)], true],
  ['stretches that touch', [span(1, 0, 5)], [span(1, 5, 9)], false],
  ['the same offsets of another paragraph', [span(1, 5, 9)], [span(2, 5, 9)], false],
  ['only the last of each', [span(1, 0, 5), span(3, 2, 4)], [span(2, 0, 9), span(3, 0, 9)], true],
  ['nothing against something', [], [span(1, 0, 5)], false],
];

describe('spansOverlap', () => {
  it.each(cases)('%s', (_, some, others, overlap) => {
    expect(spansOverlap(some, others)).toBe(overlap);
  });

  it('is so exactly where both have a character in common', () => {
    const place = fc.nat(12);
    const anySpan = fc
      .tuple(fc.nat(2), place, place)
      .map(([paragraph, a, b]) => span(paragraph, Math.min(a, b), Math.max(a, b) + 1));
    const charactersOf = (spans: readonly Span[]) =>
      spans.flatMap(({ paragraph, start, end }) =>
        Array.from({ length: end - start }, (_, i) => `${paragraph}/${start + i}`),
      );
    fc.assert(
      fc.property(fc.array(anySpan), fc.array(anySpan), (some, others) => {
        const there = new Set(charactersOf(others));
        const share = charactersOf(some).some((character) => there.has(character));
        expect(spansOverlap(some, others)).toBe(share);
      }),
    );
  });
});

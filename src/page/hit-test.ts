import type { Painted } from './painted';

/** Pixels around a line of text that still count as on it. */
const SLACK = 1;

interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}
interface HitTestingRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: readonly ShadowRoot[] },
  ): readonly HighlightHit[];
}

/** What is painted under a point, and the line of it that the point is on. */
export interface Hit {
  readonly painted: Painted;
  readonly line: DOMRect;
}

/**
 * The painted annotation under a point of the window. `target` is the innermost element there, so
 * that only marks in the blocks around it are measured.
 */
export function hitTest(all: Iterable<Painted>, target: Node, x: number, y: number): Hit | null {
  const near = [...all].filter(({ blocks }) => blocks.some((block) => block.contains(target)));
  if (near.length === 0) return null;
  const asked = rangesFromPoint(target, x, y);
  for (const painted of near) {
    for (const range of [...painted.ranges, ...painted.name]) {
      if (asked && !painted.annotation.private && !asked.has(range)) continue;
      const line = lineAt(range, x, y);
      if (line) return { painted, line };
    }
  }
  return null;
}

/** What the browser itself finds there; null where it cannot tell. */
function rangesFromPoint(target: Node, x: number, y: number): Set<AbstractRange> | null {
  const registry = CSS.highlights as unknown as HitTestingRegistry;
  if (!registry.highlightsFromPoint) return null;
  const root = target.getRootNode();
  const options = root instanceof ShadowRoot ? { shadowRoots: [root] } : {};
  return new Set(registry.highlightsFromPoint(x, y, options).flatMap(({ ranges }) => [...ranges]));
}

/** The line box of `range` that holds the point. */
function lineAt(range: Range, x: number, y: number): DOMRect | null {
  for (const rect of range.getClientRects()) {
    const inside =
      x >= rect.left - SLACK &&
      x <= rect.right + SLACK &&
      y >= rect.top - SLACK &&
      y <= rect.bottom + SLACK;
    if (inside) return rect;
  }
  return null;
}

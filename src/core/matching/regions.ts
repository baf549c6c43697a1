import type { Cell, Stretch } from './columns';

/** Neighbouring columns that differ, taken together. */
export interface Region {
  readonly a: Stretch;
  readonly b: Stretch;
  readonly page: string;
  readonly version: string;
  /** Before the first or after the last paired column, and not in place of each other. */
  readonly edge: boolean;
}

/** At an edge, so few words on both sides stand in place of each other; more are other words around a part. */
const mostInPlace = 3;

const standInPlace = (a: Stretch, b: Stretch): boolean => {
  const left = a.to - a.from;
  const right = b.to - b.from;
  return left > 0 && right > 0 && left <= mostInPlace && right <= mostInPlace;
};

const joinText = (cells: readonly Cell[], side: 'page' | 'version'): string =>
  cells
    .map((cell) => cell[side])
    .filter((text) => text !== '')
    .join(' ');

export const regionsOf = (cells: readonly Cell[]): Region[] => {
  const firstPaired = cells.findIndex(({ paired }) => paired);
  const lastPaired = cells.findLastIndex(({ paired }) => paired);
  const regions: Region[] = [];
  let group: Cell[] = [];
  const close = (edge: boolean) => {
    const first = group[0];
    const last = group.at(-1);
    if (first && last) {
      const a = { from: first.a.from, to: last.a.to };
      const b = { from: first.b.from, to: last.b.to };
      regions.push({
        a,
        b,
        page: joinText(group, 'page'),
        version: joinText(group, 'version'),
        edge: edge && !standInPlace(a, b),
      });
    }
    group = [];
  };
  cells.forEach((cell, index) => {
    const edge = index < firstPaired || index > lastPaired;
    if (cell.equal || edge) close(false);
    if (!cell.equal) group.push(cell);
    if (edge) close(true);
  });
  close(false);
  return regions;
};

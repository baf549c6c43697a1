import type { Alignment } from './align';
import type { Cell, Stretch } from './columns';
import type { Wording } from './wording';

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

/** Figures at the same end of the aligned core count the same thing: “At least 200 homes”, “Some 500 houses”. */
const numbersMeet = ({ a, b }: Alignment, left: Stretch, right: Stretch, before: boolean) => {
  const isNumberAt = ({ words }: Wording, { from, to }: Stretch) =>
    to > from && !Number.isNaN(words[before ? to - 1 : from]?.value ?? Number.NaN);
  return isNumberAt(a, left) && isNumberAt(b, right);
};

const joinText = (cells: readonly Cell[], side: 'page' | 'version'): string =>
  cells
    .map((cell) => cell[side])
    .filter((text) => text !== '')
    .join(' ');

export const regionsOf = (cells: readonly Cell[], alignment: Alignment): Region[] => {
  const firstPaired = cells.findIndex(({ paired }) => paired);
  const lastPaired = cells.findLastIndex(({ paired }) => paired);
  const regions: Region[] = [];
  let group: Cell[] = [];
  const close = (edge: boolean, before = false) => {
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
        edge: edge && !standInPlace(a, b) && !numbersMeet(alignment, a, b, before),
      });
    }
    group = [];
  };
  cells.forEach((cell, index) => {
    const edge = index < firstPaired || index > lastPaired;
    if (cell.equal || edge) close(false);
    if (!cell.equal) group.push(cell);
    if (edge) close(true, index < firstPaired);
  });
  close(false);
  return regions;
};

import type { SourceView, VersionView } from '../../src/core/factbase/annotation';
import type { Column, Difference, DifferenceKind } from '../../src/core/matching/match';

export const source = (outlet: string, more: Partial<SourceView> = {}): SourceView => ({
  outlet,
  title: null,
  url: null,
  published: null,
  agencies: [],
  copyOf: null,
  ...more,
});

const joinCells = (cells: readonly string[]) => cells.filter((cell) => cell !== '').join(' ');

/** The page's words in a collation such as `nothing [more|other] than`. */
export const pageText = (collation: string) => joinCells(parse(collation).map(({ page }) => page));

interface Part extends Column {
  readonly kind: DifferenceKind | null;
}

/** `plain [page|version] plain [60-day|30-day:number]`, the kind being `wording` unless given. */
function parse(collation: string): Part[] {
  return collation
    .split(/(\[[^\]]*\|[^\]]*\])/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, page = '', version = '', kind] =
        /^\[([^|]*)\|([^\]:]*)(?::(\w+))?\]$/.exec(part) ?? [];
      return part.startsWith('[')
        ? { page, version, equal: false, kind: (kind ?? 'wording') as DifferenceKind }
        : { page: part, version: part, equal: true, kind: null };
    });
}

/** A version as the matcher would hold it against the page, from a collation written by hand. */
export function version(from: SourceView, collation: string): VersionView {
  const parts = parse(collation);
  const differences = parts.flatMap(({ page, version, kind }): Difference[] =>
    kind ? [{ kind, page, version }] : [],
  );
  return {
    source: from,
    text: joinCells(parts.map((part) => part.version)),
    differences,
    columns: parts.map(({ page, version, equal }) => ({ page, version, equal })),
    packs: ['Ceasefire talks, 2025'],
  };
}

import type { Annotation } from '../core/factbase/annotation';
import type { Mark } from './highlight-style';
import type { Batch, Paragraph } from './paragraph';
import { toRanges } from './to-ranges';

/** An annotation and where it stands painted. */
export interface Painted {
  /** One match may stand in several places of a page, with the same key. */
  readonly place: string;
  readonly annotation: Annotation;
  readonly mark: Mark;
  /** The words, in reading order. */
  readonly ranges: readonly Range[];
  /** The speaker's name beside them. */
  readonly name: readonly Range[];
  readonly paragraphs: readonly number[];
  readonly blocks: readonly Element[];
}

/** Where an annotation stands in the page; null where the page does not say it any more. */
export function toPainted(annotation: Annotation, batch: Batch): Painted | null {
  const paragraphs = annotation.spans.map(({ paragraph }) => batch.paragraphs[paragraph]);
  const ranges: Range[] = [];
  for (const { paragraph, start, end } of annotation.spans) {
    const within = batch.paragraphs[paragraph];
    const found = within ? toRanges(within, start, end) : [];
    if (found.length === 0) return null;
    ranges.push(...found);
  }
  const known = paragraphs.filter((paragraph): paragraph is Paragraph => paragraph !== undefined);
  if (known.length === 0) return null;
  const { name } = annotation;
  const named = name && batch.paragraphs[name.paragraph];
  const ids = [...new Set(known.map(({ id }) => id))];
  return {
    place: [annotation.key, ...ids, annotation.spans[0]?.start].join(' '),
    annotation,
    mark: markOf(annotation),
    ranges,
    name: named ? toRanges(named, name.start, name.end) : [],
    paragraphs: ids,
    blocks: [...new Set([...known, ...(named ? [named] : [])].map(({ block }) => block))],
  };
}

function markOf({ verdict, material }: Annotation): Mark {
  if (verdict === 'position') return 'position';
  if (material) return 'changed';
  return verdict;
}

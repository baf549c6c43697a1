import type { Evidence } from '../../core/factbase/pack';
import type { Problem } from '../../core/factbase/problem';
import type { Span } from '../../core/quotation/quotation';
import { locateWords } from './locate-words';
import type { Meta } from './meta';

/** Where the words of one piece of evidence stand in the article. */
export interface FoundEvidence {
  /** Index of the position in the reviewed file, and of the evidence in the position. */
  readonly position: number;
  readonly index: number;
  readonly span: Span;
  readonly evidence: Evidence;
}

function tellPlaces(places: readonly Span[]): string {
  const paragraphs = places.map(({ paragraph }) => paragraph).join(', ');
  return `the words stand in it ${places.length} times (paragraphs ${paragraphs}); give more of them`;
}

/** Finds the evidence that the reviewed file takes from one article; reports what is not there. */
export function findEvidence(
  meta: Meta,
  article: string,
  paragraphs: readonly string[],
  report: (problem: Problem) => void,
): FoundEvidence[] {
  const found: FoundEvidence[] = [];
  meta.positions.forEach((position, i) => {
    position.evidence.forEach((evidence, j) => {
      if (evidence.article !== article) return;
      const places = locateWords(paragraphs, evidence.words);
      const [span] = places;
      const place = `positions[${i}].evidence[${j}].words`;
      if (span === undefined) {
        report({ place, message: `"${evidence.words}" does not stand in "${article}"` });
      } else if (places.length > 1) {
        report({ place, message: `"${evidence.words}": ${tellPlaces(places)}` });
      } else {
        const words = paragraphs[span.paragraph]?.slice(span.start, span.end) ?? '';
        const record = { article, paragraph: span.paragraph, words };
        found.push({ position: i, index: j, span, evidence: record });
      }
    });
  });
  return found;
}

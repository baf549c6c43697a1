import { spansOverlap } from '../quotation/spans-overlap';
import { foldForm } from '../text/fold';
import type { Annotation, PositionView, VersionView } from './annotation';

const ranks = { same: 2, likely: 1, position: 0 } as const;

/** The surest first; between equals the key decides, so that the order of packs does not. */
const bySureness = (a: Annotation, b: Annotation): number =>
  ranks[b.verdict] - ranks[a.verdict] || b.score - a.score || (a.key < b.key ? -1 : 1);

/** The same words of the same article, whichever packs have them. */
const versionKey = ({ source: { url, outlet, title }, text }: VersionView): string =>
  `${url ?? `${outlet} ${title}`} ${foldForm(text)}`;

const positionKey = ({ issue, stance, since, summary }: PositionView): string =>
  `${foldForm(issue)} ${stance} ${since} ${foldForm(summary)}`;

/** Share of the columns in which a version reads otherwise than the page. */
const farness = ({ columns }: VersionView): number =>
  columns.filter(({ equal }) => !equal).length / Math.max(1, columns.length);

function joinVersions(versions: readonly VersionView[]): VersionView[] {
  const joined = new Map<string, VersionView>();
  for (const version of versions) {
    const key = versionKey(version);
    const met = joined.get(key);
    const packs = [...new Set([...(met?.packs ?? []), ...version.packs])].sort();
    joined.set(key, { ...(met ?? version), packs });
  }
  return [...joined.values()].sort((a, b) => farness(a) - farness(b));
}

const joinPositions = (positions: readonly PositionView[]): PositionView[] =>
  [
    ...new Map(positions.toReversed().map((each) => [positionKey(each), each])).values(),
  ].toReversed();

function join(surest: Annotation, others: readonly Annotation[]): Annotation {
  if (others.length === 0) return surest;
  const all = [surest, ...others];
  return {
    ...surest,
    material: all.some(({ material }) => material),
    versions: joinVersions(all.flatMap(({ versions }) => versions)),
    positions: joinPositions(all.flatMap(({ positions }) => positions)),
    history: joinPositions(all.flatMap(({ history }) => history)).sort((a, b) =>
      (a.since ?? '') < (b.since ?? '') ? -1 : 1,
    ),
  };
}

/**
 * What several packs know of one text, told as one: where they know the same words of the same
 * speaker, there is one annotation with all versions; where they take them for different speakers',
 * the surest stands alone. In reading order. Speakers' ids must mean the same in all.
 */
export function joinAnnotations(known: readonly Annotation[]): Annotation[] {
  const joined: { surest: Annotation; others: Annotation[] }[] = [];
  for (const annotation of [...known].sort(bySureness)) {
    const met = joined.find(({ surest }) => spansOverlap(surest.spans, annotation.spans));
    if (!met) joined.push({ surest: annotation, others: [] });
    else if (met.surest.speaker.id === annotation.speaker.id) met.others.push(annotation);
  }
  const startOf = ({ spans: [first] }: Annotation) =>
    (first?.paragraph ?? 0) * 1e6 + (first?.start ?? 0);
  return joined
    .map(({ surest, others }) => join(surest, others))
    .sort((a, b) => startOf(a) - startOf(b));
}

/**
 * Tells memories apart: those of words that a pack knows too go to that annotation as `remembered`,
 * the others stand by themselves. Only annotations that memory adds to are returned.
 */
export function placeMemories(
  known: readonly Annotation[],
  memories: readonly Annotation[],
): Annotation[] {
  const placed = known.flatMap((annotation): Annotation[] => {
    const shown = new Set(annotation.versions.map(versionKey));
    const remembered = memories
      .filter((memory) => spansOverlap(memory.spans, annotation.spans))
      .flatMap(({ versions }) => versions)
      .filter((version) => !shown.has(versionKey(version)));
    return remembered.length > 0 ? [{ ...annotation, remembered }] : [];
  });
  const alone = memories.filter(
    (memory) =>
      memory.versions.length > 0 && !known.some(({ spans }) => spansOverlap(memory.spans, spans)),
  );
  return [...placed, ...alone];
}

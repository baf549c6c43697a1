import type { Annotation } from '../../src/core/factbase/annotation';
import { materialKinds } from '../../src/core/matching/match';
import { pageText, source, version } from './collate';

/** An annotation by an invented speaker, from a collation for each outlet. */
export function collate(collations: Readonly<Record<string, string>>): Annotation {
  const versions = Object.entries(collations).map(([outlet, collation]) =>
    version(source(outlet), collation),
  );
  return {
    key: 'collated',
    private: false,
    remembered: [],
    history: [],
    verdict: 'same',
    quote: 'quote',
    spans: [],
    name: null,
    text: pageText(Object.values(collations)[0] ?? ''),
    score: 0.9,
    why: [],
    material: versions.some(({ differences }) =>
      differences.some(({ kind }) => materialKinds.has(kind)),
    ),
    speaker: { id: 'ellison', kind: 'person', name: 'Mara Ellison', role: null },
    creditedTo: null,
    versions,
    positions: [],
  };
}

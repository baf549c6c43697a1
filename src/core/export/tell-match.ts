import type { Annotation, PositionView, SourceView, VersionView } from '../factbase/annotation';
import type { Difference, Verdict } from '../matching/match';

const verdicts: Record<Verdict, string> = {
  same: 'Known quote',
  likely: 'Possibly a known quote',
  position: 'Reports a known position',
};

const quoted = (words: string) => `“${words}”`;

function tellSource({ outlet, published, url, copyOf }: SourceView): string {
  const original = copyOf?.outlet ? ` from ${copyOf.outlet}` : '';
  const copy = copyOf ? `${copyOf.how}${original}` : null;
  return [outlet, published?.slice(0, 10), copy, url].filter(Boolean).join(', ');
}

function tellDifference({ kind, page, version }: Difference): string {
  if (page === '') return `${kind}: ${quoted(version)} only there`;
  if (version === '') return `${kind}: ${quoted(page)} only here`;
  return `${kind}: ${quoted(page)} here, ${quoted(version)} there`;
}

function tellVersion({ text, source, differences }: VersionView): string[] {
  return [
    `${quoted(text)} (${tellSource(source)})`,
    ...differences.map((difference) => `  ${tellDifference(difference)}`),
  ];
}

function tellPosition({ stance, issue, summary, since, evidence }: PositionView): string[] {
  return [
    `${stance}: ${issue}${since === null ? '' : `, since ${since.slice(0, 10)}`}. ${summary}`,
    ...evidence.map(
      ({ source, words }) =>
        `  ${words === null ? '' : `${quoted(words)} `}(${tellSource(source)})`,
    ),
  ];
}

/** What the card tells of a match, in plain English lines: who, how others worded it, where they stand. */
export function tellMatch(annotation: Annotation): readonly string[] {
  const { verdict, speaker, creditedTo, versions, remembered, positions } = annotation;
  return [
    [verdicts[verdict], [speaker.name, speaker.role].filter(Boolean).join(', ')].join(': '),
    ...(creditedTo === null ? [] : [`Credited here to ${creditedTo}`]),
    ...[...versions, ...remembered].flatMap(tellVersion),
    ...positions.flatMap(tellPosition),
  ];
}

/** The words that a match can be found by among others. */
export function tagsOf({ verdict, speaker, versions }: Annotation): readonly string[] {
  const kinds = versions.flatMap(({ differences }) => differences.map(({ kind }) => kind));
  return [speaker.name, verdicts[verdict], ...new Set(kinds)];
}

import { type ComparedVersion, type Contrary, type Match, materialKinds } from '../matching/match';
import { hashText } from '../text/hash-text';
import type {
  Annotation,
  ContraryView,
  PositionView,
  SourceView,
  SpeakerView,
  VersionView,
} from './annotation';
import type { FactBase } from './fact-base';
import type { Article, Role, Speaker } from './pack';

/** What the page is, as far as it changes how a match is told. */
export interface PageContext {
  /** ISO 8601; decides which of a speaker's roles is shown. */
  readonly published: string | null;
  /** Whether this article is by the page's own outlet, so that it is not "another outlet's". */
  readonly isOwn: (article: Article, base: FactBase) => boolean;
}

function describeSource(base: FactBase, id: string): SourceView {
  const article = base.articles.get(id)?.record;
  const outletName = (outlet: string | undefined) =>
    outlet === undefined ? null : (base.outlets.get(outlet)?.record.name ?? null);
  const original = article?.copyOf?.article && base.articles.get(article.copyOf.article)?.record;
  return {
    outlet: outletName(article?.outlet) ?? id,
    title: article?.title ?? null,
    url: article?.url ?? null,
    published: article?.published ?? null,
    agencies: (article?.agencies ?? []).flatMap((agency) => outletName(agency) ?? []),
    copyOf: article?.copyOf
      ? {
          how: article.copyOf.how,
          outlet: outletName(original ? original.outlet : article.copyOf.outlet),
        }
      : null,
  };
}

/** ISO dates of different length compare by the part they share. */
const notAfter = (a: string | undefined, b: string) =>
  a === undefined || a.slice(0, b.length) <= b.slice(0, a.length);
const notBefore = (a: string | undefined, b: string) =>
  a === undefined || a.slice(0, b.length) >= b.slice(0, a.length);

/** The role held on `day`, or the latest one where the day is unknown or outside all. */
function roleOn(roles: readonly Role[], day: string | null): string | null {
  const then = day && roles.find((role) => notAfter(role.from, day) && notBefore(role.to, day));
  return (then || roles.at(-1))?.title ?? null;
}

function describeSpeaker(speaker: Speaker, day: string | null): SpeakerView {
  const { id, kind, name, roles } = speaker;
  return { id, kind, name, role: roleOn(roles, day) };
}

function describePosition(base: FactBase, id: string): PositionView[] {
  const position = base.positions.get(id)?.record;
  if (!position) return [];
  return [
    {
      id,
      issue: base.issues.get(position.issue)?.record.title ?? position.issue,
      stance: position.stance,
      summary: position.summary,
      since: position.since ?? null,
      evidence: position.evidence.map(({ article, words }) => ({
        source: describeSource(base, article),
        words: words ?? null,
      })),
    },
  ];
}

function describeVersion(base: FactBase, match: Match, compared: ComparedVersion): VersionView[] {
  const quote = match.quote === null ? undefined : base.quotes.get(match.quote);
  const version = quote?.record.versions[compared.version];
  if (!quote || !version) return [];
  return [
    {
      source: describeSource(base, compared.article),
      text: version.text,
      differences: compared.differences,
      columns: compared.columns,
      packs: [quote.pack.title],
    },
  ];
}

const describeContrary = (base: FactBase, { page, version, article }: Contrary): ContraryView => ({
  page,
  known: version,
  source: describeSource(base, article),
});

/** What the speaker is known to have held on the issues of `positions`, the earliest first. */
function historyOf(base: FactBase, speaker: string, positions: readonly string[]): string[] {
  const issues = new Set(positions.map((id) => base.positions.get(id)?.record.issue));
  const held = [...base.positions.values()].map(({ record }) => record);
  return held
    .filter((position) => position.speaker === speaker && issues.has(position.issue))
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
    .map(({ id }) => id);
}

/** The words that name the speaker beside the quotation; a pronoun is no name. */
function nameBeside({ quotation }: Match): Annotation['name'] {
  const named = ['named', 'described', 'label'] as const;
  return named.some((rule) => rule === quotation.rule) ? quotation.source : null;
}

/** Everything that a page paints and a card tells of `match`; null where the base no longer holds it. */
export function describeMatch(
  match: Match,
  paragraphs: readonly string[],
  base: FactBase,
  page: PageContext,
): Annotation | null {
  const speaker = base.speakers.get(match.speaker)?.record;
  const quote = match.quote === null ? undefined : base.quotes.get(match.quote)?.record;
  const held = base.quotes.get(match.quote ?? '') ?? base.positions.get(match.position ?? '');
  if (!speaker || !held) return null;
  const text = match.spans
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end) ?? '')
    .join(' ');
  const others = match.versions.filter(({ article }) => {
    const record = base.articles.get(article)?.record;
    return record !== undefined && !page.isOwn(record, base);
  });
  const alone = match.position === null ? [] : [match.position];
  const positions = quote?.positions ?? alone;
  return {
    key: `${held.pack.id}/${held.record.id}~${hashText(text)}`,
    private: false,
    verdict: match.verdict,
    quote: match.quote,
    spans: match.spans,
    name: nameBeside(match),
    text,
    score: match.score,
    why: match.why,
    material:
      match.creditedTo !== null ||
      match.contrary !== undefined ||
      others.some(({ differences }) => differences.some(({ kind }) => materialKinds.has(kind))),
    speaker: describeSpeaker(speaker, quote?.saidOn ?? page.published),
    creditedTo: match.creditedTo,
    versions: others.flatMap((compared) => describeVersion(base, match, compared)),
    remembered: [],
    positions: positions.flatMap((id) => describePosition(base, id)),
    history: historyOf(base, match.speaker, positions).flatMap((id) => describePosition(base, id)),
    ...(match.contrary ? { contrary: describeContrary(base, match.contrary) } : {}),
  };
}

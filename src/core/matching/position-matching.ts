import type { Quotation } from '../quotation/quotation';
import { foldForm } from '../text/fold';
import { align } from './align';
import { layColumns } from './columns';
import { findDifferences } from './differences';
import type { Match, Reason } from './match';
import { measure } from './measure';
import { readSpans } from './page-text';
import type { KnownPosition, KnownWording, PositionBook } from './positions';
import { nameFits } from './speakers';
import { isWeighed, leaningOf, standOn } from './stances';
import type { Vocabulary } from './vocabulary';
import { readWording, type Wording } from './wording';

/**
 * Odds of a report: by the subject's words, by an outright stand on it, and by how much of a known
 * wording is there. With them no position is reported in 81,162 paragraphs that know nothing of it.
 */
const odds = { bias: -4.2, subject: 2.2, stand: 2.2, stance: 6 } as const;
const leastScore = 0.5;
/** Weight of an issue's words at which the subject is beyond doubt: “30-day ceasefire”. */
const surelySubject = 12;
/** How near a synonym must be to stand for an issue's word. */
const leastLikeness = 0.6;

interface Report {
  readonly position: KnownPosition;
  readonly score: number;
  readonly subject: readonly string[];
  readonly shared: readonly string[];
  /** The words that show the position best, and whether the page reports their opposite. */
  readonly known: KnownWording | null;
  readonly contrary: boolean;
}

const takesSides = ({ position: { stance } }: KnownPosition): boolean =>
  stance === 'supports' || stance === 'opposes';

/** Whether a leaning is the other way than the position's. */
const isAway = (leaning: number, { position }: KnownPosition): boolean =>
  (position.stance === 'supports' && leaning < 0) || (position.stance === 'opposes' && leaning > 0);

const readsSame = (source: string, name: string): boolean =>
  foldForm(source).replace(/^the /, '') === foldForm(name).replace(/^the /, '');

type Likeness = Pick<Report, 'shared' | 'known'> & { readonly cover: number };

/** Finds known positions in reported speech without quote marks. */
export class PositionMatching {
  constructor(
    private readonly book: PositionBook,
    private readonly vocabulary: Vocabulary,
    private readonly paragraphs: readonly string[],
  ) {}

  match(quotation: Quotation): Match[] {
    const { speaker } = quotation;
    const name = speaker ?? this.sourceOf(quotation);
    const fits = (other: string) =>
      speaker === null ? readsSame(name, other) : nameFits(speaker, other);
    const known = this.book.all().filter(({ names }) => names.some(fits));
    if (known.length === 0) return [];
    const wording = readWording(readSpans(this.paragraphs, quotation.spans).text, this.vocabulary);
    const best = known
      .map((position) => this.report(wording, position))
      .filter(({ score }) => score >= leastScore)
      .sort(
        (a, b) => b.score - a.score || (a.position.position.id < b.position.position.id ? -1 : 1),
      )[0];
    return best ? [toMatch(quotation, name, best)] : [];
  }

  /** Where the article names nobody, the words beside the clause may be a known name as they stand. */
  private sourceOf({ source }: Quotation): string {
    return source ? (this.paragraphs[source.paragraph]?.slice(source.start, source.end) ?? '') : '';
  }

  private report(wording: Wording, position: KnownPosition): Report {
    const subject = this.subjectIn(wording, position);
    const none = { position, score: 0, subject: [], shared: [], known: null, contrary: false };
    if (subject.weight === 0 || (takesSides(position) && isWeighed(wording, subject.at)))
      return none;
    const stand = standOn(wording, subject.at);
    // A synonym may be another subject: “the peace process” is not “a peace settlement”.
    const contrary = subject.exact && isAway(stand, position);
    if (!contrary && isAway(leaningOf(wording), position)) return none;
    let best: Likeness = { cover: 0, shared: [], known: null };
    for (const known of position.wordings) {
      const found = this.likenessTo(wording, known, contrary);
      if (found.cover > best.cover) best = found;
    }
    const sum =
      odds.bias +
      odds.subject * Math.min(1, subject.weight / surelySubject) +
      odds.stand * Math.abs(stand) +
      odds.stance * best.cover;
    const score = 1 / (1 + Math.exp(-sum));
    return { ...best, position, score, subject: subject.words, contrary };
  }

  /** The heaviest of the terms that stands in the clause whole. */
  private subjectIn(wording: Wording, { terms }: KnownPosition) {
    let weight = 0;
    let words: string[] = [];
    let first = 0;
    let exact = false;
    for (const term of terms) {
      const telling = term.words.filter(({ frame }) => !frame);
      const found = telling.map((word) =>
        wording.words.findIndex(
          (other) => other === word || this.vocabulary.likeness(word, other) >= leastLikeness,
        ),
      );
      if (found.length === 0 || found.some((at) => at < 0)) continue;
      const sum = telling.reduce((all, word) => all + word.weight, 0);
      if (sum <= weight) continue;
      weight = sum;
      words = found.map((at) => wording.text.slice(wording.starts[at], wording.ends[at]));
      first = Math.min(...found);
      exact = telling.every((word) => wording.words.includes(word));
    }
    return { weight, words, at: first, exact };
  }

  /** How much of one side the other has; nothing if they say the opposite, unless that is asked for. */
  private likenessTo(wording: Wording, known: KnownWording, contrary: boolean): Likeness {
    const alignment = align(wording, known.wording, this.vocabulary);
    const differences = findDifferences(alignment, layColumns(alignment), this.vocabulary);
    if (!contrary && differences.some(({ kind }) => kind === 'negation'))
      return { cover: 0, shared: [], known };
    const { coverLess, coverMore } = measure(alignment);
    const shared = [...alignment.chain, ...alignment.moved]
      .filter(({ a }) => !wording.words[a]?.frame)
      .map(({ a }) => wording.text.slice(wording.starts[a], wording.ends[a]));
    return { cover: (coverLess + coverMore) / 2, shared, known };
  }
}

const toMatch = (quotation: Quotation, name: string, report: Report): Match => {
  const why: Reason[] = [
    { code: quotation.rule === 'carried' ? 'speaker-carried' : 'speaker-named', words: name },
    { code: 'issue-words', words: report.subject.join(' ') },
    { code: 'stance-words', words: [...new Set(report.shared)].join(', ') },
  ];
  const { position } = report.position;
  const version = report.known?.wording.text ?? position.summary;
  const article = report.known?.article ?? position.evidence[0]?.article ?? '';
  const contrary = { kind: 'negation', page: quotation.text, version, article } as const;
  return {
    quotation,
    spans: quotation.spans,
    verdict: report.contrary ? 'likely' : 'position',
    quote: null,
    position: position.id,
    speaker: position.speaker,
    creditedTo: null,
    score: Math.round(report.score * 1e6) / 1e6,
    why: why.filter(({ code, words }) => code !== 'stance-words' || words !== ''),
    versions: [],
    ...(report.contrary ? { contrary } : {}),
  };
};

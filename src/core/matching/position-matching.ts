import type { Quotation } from '../quotation/quotation';
import { foldForm } from '../text/fold';
import { align } from './align';
import { layColumns } from './columns';
import { deniesAt } from './denials';
import { findDifferences } from './differences';
import type { Match, Reason } from './match';
import { measure } from './measure';
import { readSpans } from './page-text';
import type { KnownPosition, PositionBook } from './positions';
import { nameFits } from './speakers';
import type { Vocabulary } from './vocabulary';
import { readWording, type Wording } from './wording';

/** Odds of a report: by the subject's words, and by how much of a known wording is there. */
const odds = { bias: -4.2, subject: 2.2, stance: 6 } as const;
const leastScore = 0.5;
/** Weight of an issue's words at which the subject is beyond doubt: “30-day ceasefire”. */
const surelySubject = 12;
/** How near a synonym must be to stand for an issue's word. */
const leastLikeness = 0.6;

/** Words that speak for a thing and against it, as stems. */
const welcoming = new Set(
  'support back accept agre welcom favour favor readi will prepar endors embrac approv want'.split(
    ' ',
  ),
);
const refusing = new Set(
  'oppos reject refus rule deni condemn criticis critic dismiss resist exclud against unaccept unwil reluct'.split(
    ' ',
  ),
);

interface Report {
  readonly position: KnownPosition;
  readonly score: number;
  readonly subject: readonly string[];
  readonly shared: readonly string[];
}

/** Whether the words welcome (1), refuse (-1) or neither (0); a denier turns either round. */
const leaningOf = (wording: Wording): number => {
  let leaning = 0;
  let denied = false;
  wording.words.forEach(({ stem }, at) => {
    if (deniesAt(wording, at)) denied = !denied;
    if (leaning !== 0) return;
    if (refusing.has(stem)) leaning = -1;
    else if (welcoming.has(stem)) leaning = 1;
  });
  return denied ? -Math.abs(leaning) || -1 : leaning;
};

/** Whether a clause leans the other way than the position does. */
const leansAway = (wording: Wording, { position }: KnownPosition): boolean => {
  const leaning = leaningOf(wording);
  if (position.stance === 'supports') return leaning < 0;
  return position.stance === 'opposes' && leaning > 0;
};

const readsSame = (source: string, name: string): boolean =>
  foldForm(source).replace(/^the /, '') === foldForm(name).replace(/^the /, '');

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
    const nothing = { position, score: 0, subject: [], shared: [] };
    if (subject.weight === 0 || leansAway(wording, position)) return nothing;
    let stance = 0;
    let shared: readonly string[] = [];
    for (const other of position.wordings) {
      const found = this.stanceOf(wording, other);
      if (found.cover <= stance) continue;
      stance = found.cover;
      shared = found.shared;
    }
    const sum =
      odds.bias + odds.subject * Math.min(1, subject.weight / surelySubject) + odds.stance * stance;
    return { position, score: 1 / (1 + Math.exp(-sum)), subject: subject.words, shared };
  }

  /** The heaviest of the terms that stands in the clause whole. */
  private subjectIn(wording: Wording, { terms }: KnownPosition) {
    let weight = 0;
    let words: string[] = [];
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
    }
    return { weight, words };
  }

  /** How much of one side the other has, unless they say the opposite. */
  private stanceOf(wording: Wording, other: Wording): { cover: number; shared: readonly string[] } {
    const alignment = align(wording, other, this.vocabulary);
    const differences = findDifferences(alignment, layColumns(alignment), this.vocabulary);
    if (differences.some(({ kind }) => kind === 'negation')) return { cover: 0, shared: [] };
    const { coverLess, coverMore } = measure(alignment);
    const shared = [...alignment.chain, ...alignment.moved]
      .filter(({ a }) => !wording.words[a]?.frame)
      .map(({ a }) => wording.text.slice(wording.starts[a], wording.ends[a]));
    return { cover: (coverLess + coverMore) / 2, shared };
  }
}

const toMatch = (quotation: Quotation, name: string, report: Report): Match => {
  const why: Reason[] = [
    { code: quotation.rule === 'carried' ? 'speaker-carried' : 'speaker-named', words: name },
    { code: 'issue-words', words: report.subject.join(' ') },
    { code: 'stance-words', words: [...new Set(report.shared)].join(', ') },
  ];
  const { position } = report.position;
  return {
    quotation,
    spans: quotation.spans,
    verdict: 'position',
    quote: null,
    position: position.id,
    speaker: position.speaker,
    creditedTo: null,
    score: Math.round(report.score * 1e6) / 1e6,
    why: why.filter(({ code, words }) => code !== 'stance-words' || words !== ''),
    versions: [],
  };
};

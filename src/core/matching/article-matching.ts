import type { Quotation, Span } from '../quotation/quotation';
import { plainColumns } from './columns';
import { creditedElsewhere, creditOf, type PageCredit, readCredit } from './credit';
import type { Hit, HitFinder } from './find-hits';
import { dayOf, noDay } from './index/version-store';
import { type Credit, likelyScore, sameScore } from './judge';
import type { ComparedVersion, Match, Reason, Verdict } from './match';
import { type PageText, readSpans, spansOf } from './page-text';
import { PositionMatching } from './position-matching';
import type { PositionBook } from './positions';
import { wordReasons } from './reasons';
import { readWording, type Wording } from './wording';

/** What else is known of the page. */
export interface ArticleContext {
  /** ISO 8601. */
  readonly published?: string | null;
  /** Number of the first paragraph in the article, where `paragraphs` are a part of one. */
  readonly from?: number;
  /**
   * Every quote that the words may be, even where several quotes of the base say the same; by default
   * only the nearest, so that a reader sees one card.
   */
  readonly all?: boolean;
}

/** Every version of a quote is compared up to this many; no quote of the development data has more. */
const mostCompared = 40;
/** Quotes aligned where every one that fits is wanted: a much reported line stands in a base dozens of times. */
const mostTwins = 32;
/** Telling words that make a text worth a search. */
const leastWeight = 4;

/** A hit and the part of the page's text that it lies on. */
interface PlacedHit {
  readonly hit: Hit;
  readonly page: PageText;
  readonly from: number;
  readonly to: number;
  readonly credit: PageCredit;
}

/** Matches the quotations of one article. */
export class ArticleMatching {
  private readonly day: number;

  constructor(
    private readonly finder: HitFinder,
    private readonly positions: PositionBook,
    private readonly paragraphs: readonly string[],
    private readonly context: ArticleContext,
  ) {
    this.day = dayOf(context.published);
  }

  match(quotations: readonly Quotation[]): Match[] {
    const reports = new PositionMatching(this.positions, this.finder.vocabulary, this.paragraphs);
    return quotations.flatMap((quotation) =>
      quotation.kind === 'indirect' ? reports.match(quotation) : this.matchQuoted(quotation),
    );
  }

  private matchQuoted(quotation: Quotation): Match[] {
    const credit = readCredit(quotation, this.paragraphs);
    const placed: PlacedHit[] = [];
    for (const spans of this.unitsOf(quotation)) {
      const page = readSpans(this.paragraphs, spans);
      placed.push(...this.placeHits(page, credit));
    }
    const kept = this.context.all ? pickBestOfQuotes(placed) : pickApart(placed);
    return kept.map((hit) => this.toMatch(quotation, hit, pickApart(placed).length));
  }

  /** The whole of the quoted words, and each stretch of them by itself. */
  private unitsOf({ quoted }: Quotation): readonly (readonly Span[])[] {
    return quoted.length > 1 ? [quoted, ...quoted.map((span) => [span])] : [quoted];
  }

  private placeHits(page: PageText, credit: PageCredit): PlacedHit[] {
    const wording = readWording(page.text, this.finder.vocabulary);
    if (wording.weight < leastWeight) return [];
    return this.finder
      .find(
        wording,
        (quote) => this.creditFor(quote, credit),
        this.context.all ? mostTwins : undefined,
      )
      .filter((hit) => hit.comparing.score >= likelyScore && this.mayCount(hit, credit))
      .map((hit) => {
        const { chain } = hit.comparing.alignment;
        const from = wording.starts[chain[0]?.a ?? 0] ?? 0;
        const to = wording.ends[chain.at(-1)?.a ?? 0] ?? page.text.length;
        return { hit, page, from, to, credit };
      });
  }

  /** A fragment (“root causes”) counts where its speaker and its subject are around it. */
  private mayCount({ comparing, version, quote }: Hit, credit: PageCredit): boolean {
    const { a, b } = comparing.alignment;
    if (!isFragment(a) && !isFragment(b)) return true;
    if (this.creditFor(quote, credit).relation !== 'same') return false;
    const { vocabulary, index } = this.finder;
    const context = readWording(index.store.contexts.at(version), vocabulary);
    const around = readWording(credit.around, vocabulary);
    const said = new Set(a.words);
    const there = new Set(around.words);
    return (
      this.isNear(version) ||
      context.words.some(
        (word) => word.weight >= tellingWeight && there.has(word) && !said.has(word),
      )
    );
  }

  /** Words that tell little are surely a quote only of a speaker who is named. */
  private verdictOf({ comparing }: Hit, credit: Credit): Verdict {
    const { a, b } = comparing.alignment;
    const little = tellsLittle(a) || tellsLittle(b);
    if (comparing.score < sameScore || (little && credit.relation !== 'same')) return 'likely';
    return 'same';
  }

  private creditFor(quote: number, credit: PageCredit): Credit {
    const { store } = this.finder.index;
    return creditOf(credit, store.namesOf(store.speakerOf.at(quote)));
  }

  private toMatch(quotation: Quotation, placed: PlacedHit, count: number): Match {
    const { hit, page, from, to } = placed;
    const { store } = this.finder.index;
    const whole = count === 1 || coversMost(placed);
    const spans = whole ? page.spans : spansOf(page, from, to);
    const text = whole ? page.text : page.text.slice(from, to);
    const names = store.namesOf(store.speakerOf.at(hit.quote));
    const credit = this.creditFor(hit.quote, placed.credit);
    const creditedTo = creditedElsewhere(placed.credit, names);
    return {
      quotation,
      spans,
      verdict: this.verdictOf(hit, credit),
      quote: store.quoteIds.at(hit.quote),
      position: null,
      speaker: store.speakerIds.at(store.speakerOf.at(hit.quote)),
      creditedTo,
      score: Math.round(hit.comparing.score * 1e6) / 1e6,
      why: [...wordReasons(hit.comparing), ...this.creditReasons(placed, names)],
      versions: this.compareAll(text, hit.quote, credit, creditedTo, names[0] ?? ''),
    };
  }

  private creditReasons({ credit, hit }: PlacedHit, names: readonly string[]): Reason[] {
    const { relation } = creditOf(credit, names);
    const words = credit.name ?? '';
    const reasons: Reason[] = [];
    if (relation === 'same')
      reasons.push({ code: credit.explicit ? 'speaker-named' : 'speaker-carried', words });
    else if (relation === 'different') reasons.push({ code: 'speaker-differs', words });
    else reasons.push({ code: 'speaker-unknown', words: '' });
    if (this.isNear(hit.version)) reasons.push({ code: 'date-near', words: '' });
    return reasons;
  }

  /** Reports of the same words follow each other within days. */
  private isNear(version: number): boolean {
    const { store } = this.finder.index;
    const day = store.published.at(store.articleOf.at(version));
    return day !== noDay && this.day !== noDay && Math.abs(day - this.day) <= nearDays;
  }

  private compareAll(
    text: string,
    quote: number,
    credit: Credit,
    creditedTo: string | null,
    name: string,
  ): ComparedVersion[] {
    const { store } = this.finder.index;
    const wording = readWording(text, this.finder.vocabulary);
    const start = store.quoteStart.at(quote);
    const count = Math.min(mostCompared, store.quoteSize.at(quote));
    const other =
      creditedTo === null ? [] : [{ kind: 'speaker' as const, page: creditedTo, version: name }];
    const compared = Array.from({ length: count }, (_, version): ComparedVersion => {
      const { score, differences, cells } = this.finder.compare(wording, start + version, credit);
      return {
        version,
        article: store.articleIds.at(store.articleOf.at(start + version)),
        score: Math.round(score * 1e6) / 1e6,
        differences: [...other, ...differences],
        columns: plainColumns(cells),
      };
    });
    return compared.sort((a, b) => b.score - a.score || a.version - b.version);
  }
}

/** Fewer telling words than this are said by many people on many days. */
const leastTelling = 3;
/** … and so few words in all are a fragment, nothing by itself. */
const mostOfFragment = 4;

const tellsLittle = ({ words }: Wording): boolean =>
  words.filter(({ frame }) => !frame).length < leastTelling;

const isFragment = (wording: Wording): boolean =>
  wording.words.length <= mostOfFragment && tellsLittle(wording);

/** Weight from which a word tells of a subject. */
const tellingWeight = 4;
const nearDays = 3;

/** A hit that lies on this part of the page's words stands for all of them. */
const mostPart = 0.6;

const coversMost = ({ page, from, to }: PlacedHit): boolean =>
  to - from >= mostPart * page.text.length;

/** Of the hits on each quote the best. */
const pickBestOfQuotes = (placed: readonly PlacedHit[]): PlacedHit[] => {
  const best = new Map<number, PlacedHit>();
  for (const hit of [...placed].sort((a, b) => rankOf(b) - rankOf(a))) {
    if (!best.has(hit.hit.quote)) best.set(hit.hit.quote, hit);
  }
  return [...best.values()];
};

/** Keeps the best hits that lie on words of their own; of a whole and its part the better one. */
const pickApart = (placed: readonly PlacedHit[]): PlacedHit[] => {
  const byScore = [...placed].sort(
    (a, b) => rankOf(b) - rankOf(a) || a.hit.version - b.hit.version,
  );
  const kept: PlacedHit[] = [];
  for (const candidate of byScore) {
    const spans = spansOf(candidate.page, candidate.from, candidate.to);
    const taken = kept.some((other) =>
      spansOf(other.page, other.from, other.to).some((span) =>
        spans.some((mine) => overlap(span, mine)),
      ),
    );
    if (!taken) kept.push(candidate);
  }
  return kept;
};

/** The score first; between equals the one that explains more words. */
const rankOf = ({ hit, from, to }: PlacedHit): number =>
  hit.comparing.score + Math.min(1, (to - from) / longText) * longBonus;
const longText = 400;
const longBonus = 0.2;

const overlap = (a: Span, b: Span): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

import type { Quotation } from '../quotation/quotation';
import type { ArticleContext } from './article-context';
import { plainColumns } from './columns';
import { creditedElsewhere, creditOf, type PageCredit, readCredit } from './credit';
import type { Hit, HitFinder } from './find-hits';
import { isFragment, shareSubject, tellsLittle } from './fragments';
import { dayOf, noDay } from './index/version-store';
import { type Credit, likelyScore, sameScore } from './judge';
import type { KnownNames } from './known-names';
import type { ComparedVersion, Match, Verdict } from './match';
import { type PageText, readSpans, spansOf } from './page-text';
import {
  coversMost,
  isUnbeatable,
  type PlacedHit,
  pickApart,
  pickBestOfQuotes,
} from './placed-hits';
import { PositionMatching } from './position-matching';
import type { PositionBook } from './positions';
import { creditReasons, wordReasons } from './reasons';
import { relateSpeakers } from './speakers';
import { readWording, type Wording } from './wording';

/** Every version of a quote is compared up to this many; no quote of the development data has more. */
const mostCompared = 40;
/** Quotes aligned where every one that fits is wanted: a much reported line stands in a base dozens of times. */
const mostTwins = 32;
/** Reports of the same words follow each other within so many days. */
const nearDays = 3;
/** Telling words that make a text worth a search. */
const leastWeight = 4;

/** Matches the quotations of one article. */
export class ArticleMatching {
  private readonly day: number;

  constructor(
    private readonly finder: HitFinder,
    private readonly positions: PositionBook,
    private readonly names: KnownNames,
    private readonly paragraphs: readonly string[],
    private readonly context: ArticleContext,
  ) {
    this.day = dayOf(context.published);
  }

  match(quotations: readonly Quotation[]): Match[] {
    const reports = new PositionMatching(this.positions, this.finder.vocabulary, this.paragraphs);
    return quotations.flatMap((quotation) => {
      if (quotation.kind !== 'indirect') return this.matchQuoted(quotation);
      const restated = this.matchRestated(quotation);
      return restated.length > 0 ? restated : reports.match(quotation);
    });
  }

  /** Speech without marks in which its speaker says again what a quote of theirs says. */
  private matchRestated(quotation: Quotation): Match[] {
    if (quotation.speaker === null || !this.names.mayKnow(quotation.speaker)) return [];
    const credit = readCredit(quotation, this.paragraphs);
    const placed = this.placeHits(readSpans(this.paragraphs, quotation.spans), credit).filter(
      ({ hit }) => this.isRestated(hit, quotation.speaker),
    );
    return this.pick(placed).map((hit): Match => {
      const position = this.positions.shownBy(this.finder.index.store.quoteIds.at(hit.hit.quote));
      const verdict = position === null ? 'likely' : 'position';
      return { ...this.toMatch(quotation, hit, placed), verdict, position };
    });
  }

  private isRestated({ comparing, quote }: Hit, speaker: string | null): boolean {
    const { store } = this.finder.index;
    const { a, b } = comparing.alignment;
    return (
      comparing.score >= sameScore &&
      !tellsLittle(a) &&
      !tellsLittle(b) &&
      relateSpeakers(speaker, store.namesOf(store.speakerOf.at(quote))) === 'same'
    );
  }

  private matchQuoted(quotation: Quotation): Match[] {
    const credit = readCredit(quotation, this.paragraphs);
    const { quoted } = quotation;
    const placed = this.placeHits(readSpans(this.paragraphs, quoted), credit);
    // Each stretch by itself may be of another quote; but not where nothing could come of it.
    if (quoted.length > 1 && (this.context.all || !isUnbeatable(placed, quoted))) {
      for (const span of quoted)
        placed.push(...this.placeHits(readSpans(this.paragraphs, [span]), credit));
    }
    return this.pick(placed).map((hit) => this.toMatch(quotation, hit, placed));
  }

  private pick(placed: readonly PlacedHit[]): PlacedHit[] {
    return this.context.all ? pickBestOfQuotes(placed) : pickApart(placed);
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
    if (this.isNear(version)) return true;
    const { vocabulary, index } = this.finder;
    const context = readWording(index.store.contexts.at(version), vocabulary);
    return shareSubject(context, readWording(credit.around, vocabulary), a);
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

  private toMatch(quotation: Quotation, placed: PlacedHit, all: readonly PlacedHit[]): Match {
    const { hit, page, from, to } = placed;
    const { store } = this.finder.index;
    const whole = coversMost(placed) || pickApart(all).length === 1;
    const spans = whole ? page.spans : spansOf(page, from, to);
    const wording = whole
      ? hit.comparing.alignment.a
      : readWording(page.text.slice(from, to), this.finder.vocabulary);
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
      why: [
        ...wordReasons(hit.comparing),
        ...creditReasons(placed.credit, names, this.isNear(hit.version)),
      ],
      versions: this.compareAll(wording, hit, credit, creditedTo, names[0] ?? ''),
    };
  }

  private isNear(version: number): boolean {
    const { store } = this.finder.index;
    const day = store.published.at(store.articleOf.at(version));
    return day !== noDay && this.day !== noDay && Math.abs(day - this.day) <= nearDays;
  }

  private compareAll(
    wording: Wording,
    hit: Hit,
    credit: Credit,
    creditedTo: string | null,
    name: string,
  ): ComparedVersion[] {
    const { store } = this.finder.index;
    const start = store.quoteStart.at(hit.quote);
    const count = Math.min(mostCompared, store.quoteSize.at(hit.quote));
    const isKnown = (version: number) =>
      version === hit.version && wording === hit.comparing.alignment.a;
    const other =
      creditedTo === null ? [] : [{ kind: 'speaker' as const, page: creditedTo, version: name }];
    const compared = Array.from({ length: count }, (_, version): ComparedVersion => {
      const { score, differences, cells } = isKnown(start + version)
        ? hit.comparing
        : this.finder.compare(wording, start + version, credit);
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

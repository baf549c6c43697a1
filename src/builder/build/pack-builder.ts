import { groupVersions } from '../../core/factbase/group-versions';
import type { Article, Outlet, Pack, Position, Quote } from '../../core/factbase/pack';
import { checkPack } from '../../core/factbase/read-pack';
import { type SaidVersion, versionsOf } from '../../core/factbase/versions-of';
import type { Lexicon } from '../../core/matching/lexicon';
import { extractQuotations } from '../../core/quotation/extract-quotations';
import { spansOverlap } from '../../core/quotation/spans-overlap';
import { type Fault, faultAt } from '../read/fault';
import type { SourceArticle } from '../read/source-article';
import { toArticleRecord } from './article-record';
import { type FoundEvidence, findEvidence } from './find-evidence';
import type { Meta, MetaArticle } from './meta';
import { quoteId } from './quote-id';
import { Speakers } from './speakers';

/** The reviewed file and where it was read. */
export interface ReviewedFile {
  readonly file: string;
  readonly meta: Meta;
}

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Paragraphs as packs count them: the title is paragraph 0. */
function packParagraphs({ title, titled, paragraphs }: SourceArticle): readonly string[] {
  return title !== null && !titled ? [title, ...paragraphs] : paragraphs;
}

const overlaps = ({ version, spans }: SaidVersion, { span, evidence }: FoundEvidence): boolean =>
  version.article === evidence.article && spansOverlap(spans, [span]);

/**
 * Makes a pack of articles, given one after another. Keeps of each only what it quotes, so that
 * memory grows with the quotations and not with the articles.
 */
export class PackBuilder {
  private readonly speakers: Speakers;
  private readonly reviewed = new Map<string, MetaArticle>();
  private readonly outlets = new Map<string, Outlet>();
  private readonly articles = new Map<string, Article>();
  private readonly seen = new Map<string, string>();
  private readonly said: SaidVersion[] = [];
  private readonly found: FoundEvidence[] = [];

  constructor(
    private readonly review: ReviewedFile,
    private readonly lexicon: Lexicon,
  ) {
    const { meta } = review;
    this.speakers = new Speakers(meta.speakers);
    for (const outlet of meta.outlets) this.outlets.set(outlet.id, outlet);
    for (const article of meta.articles) this.reviewed.set(article.file ?? article.id, article);
  }

  /** Takes one article in; answers what is wrong with it. */
  add(source: SourceArticle): Fault[] {
    const place = source.line === null ? source.file : `${source.file}:${source.line}`;
    const record = this.toRecord(source);
    if (!record.ok) return [...record.faults];
    const article = record.value;
    const before = this.seen.get(article.id);
    if (before !== undefined) {
      const problem = { place: 'id', message: `"${article.id}" was already read from ${before}` };
      return [faultAt(source.file, source.line, problem)];
    }
    this.seen.set(article.id, place);
    return this.take(article, packParagraphs(source));
  }

  private toRecord(source: SourceArticle): Outcome<Article> {
    const reviewed = this.reviewed.get(source.id);
    if (reviewed !== undefined) {
      const { file: _, ...article } = reviewed;
      this.articles.set(article.id, article);
      return { ok: true, value: article };
    }
    const record = toArticleRecord(source);
    if ('message' in record) {
      return { ok: false, faults: [faultAt(source.file, source.line, record)] };
    }
    const { article, outlet } = record;
    if (!this.outlets.has(outlet.id)) this.outlets.set(outlet.id, outlet);
    return { ok: true, value: article };
  }

  private take(article: Article, paragraphs: readonly string[]): Fault[] {
    const { file, meta } = this.review;
    const faults: Fault[] = [];
    const quotations = extractQuotations(paragraphs, { knownSpeakers: meta.speakers });
    for (const draft of versionsOf(article.id, paragraphs, quotations)) {
      const speaker = this.speakers.resolve(draft.credited) ?? this.speakers.find(draft.source);
      if (speaker === null) continue;
      this.said.push({ ...draft, speaker });
      this.articles.set(article.id, article);
    }
    this.found.push(
      ...findEvidence(meta, article.id, paragraphs, (problem) => {
        faults.push(faultAt(file, null, problem));
      }),
    );
    return faults;
  }

  /** The pack of all that was taken in, or why there can be none. */
  finish(): Outcome<Pack> {
    const missing = this.findMissing();
    if (missing.length > 0) return { ok: false, faults: missing };
    const quotes = this.toQuotes();
    const reading = checkPack(this.assemble(quotes));
    if (reading.ok) return { ok: true, value: reading.pack };
    return {
      ok: false,
      faults: reading.problems.map((problem) => faultAt('the pack', null, problem)),
    };
  }

  private findMissing(): Fault[] {
    const { file, meta } = this.review;
    const faults: Fault[] = [];
    meta.articles.forEach((article, i) => {
      if (this.seen.has(article.id)) return;
      const name = article.file ?? article.id;
      const message = `"${name}" is not among the articles given`;
      faults.push(faultAt(file, null, { place: `articles[${i}]`, message }));
    });
    return faults;
  }

  /** Quotes without positions, in the order in which they were first met. */
  private toQuotes(): { quote: Quote; versions: readonly SaidVersion[] }[] {
    const taken = new Set<string>();
    const publishedOf = (article: string) => this.articles.get(article)?.published;
    return groupVersions(this.said, this.lexicon, { publishedOf }).map((group) => {
      const [first] = group;
      const id = quoteId(first.speaker, first.version, taken);
      taken.add(id);
      const versions = group.map(({ version }) => version);
      return { quote: { id, speaker: first.speaker, versions, positions: [] }, versions: group };
    });
  }

  private assemble(quotes: { quote: Quote; versions: readonly SaidVersion[] }[]): Pack {
    const { meta } = this.review;
    const positions = this.toPositions(quotes);
    for (const { quote } of quotes) {
      quote.positions = positions
        .filter(({ evidence }) => evidence.some((piece) => piece.quote === quote.id))
        .map(({ id }) => id);
    }
    const quoted = new Set(quotes.map(({ quote }) => quote.speaker));
    const published = new Set([...this.articles.values()].map(({ outlet }) => outlet));
    const listed = new Set(meta.outlets.map(({ id }) => id));
    return {
      ...meta,
      format: 'crossquote-pack',
      formatVersion: 1,
      outlets: [...this.outlets.values()].filter(({ id }) => listed.has(id) || published.has(id)),
      articles: [...this.articles.values()],
      speakers: this.speakers.list(meta.speakers, quoted),
      positions,
      quotes: quotes.map(({ quote }) => quote),
    };
  }

  private toPositions(quotes: { quote: Quote; versions: readonly SaidVersion[] }[]): Position[] {
    const quoteOf = (found: FoundEvidence) =>
      quotes.find(({ versions }) => versions.some((said) => overlaps(said, found)))?.quote.id;
    return this.review.meta.positions.map((position, i) => ({
      ...position,
      evidence: this.found
        .filter((found) => found.position === i)
        .sort((a, b) => a.index - b.index)
        .map((found) => {
          const quote = quoteOf(found);
          return { ...found.evidence, ...(quote !== undefined && { quote }) };
        }),
    }));
  }
}

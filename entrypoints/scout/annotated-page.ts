import type { PageReport, PageStatus, PageText, TabMessage } from '../../src/extension/messages';
import { askBackground, tellBackground } from '../../src/extension/page-link';
import { offeredReader, type Reader } from '../../src/extension/reader-handover';
import type { Settings } from '../../src/extension/settings';
import type { Batch } from '../../src/page/paragraph';
import type { PageFacts } from '../../src/page/read-facts';
import { readSource } from '../../src/page/read-source';

/** What a page needs to be annotated; all of it ends when `signal` aborts. */
export interface Surroundings {
  readonly document: Document;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

const toText = ({ paragraphs, from }: Batch, facts: PageFacts | null): PageText => ({
  page: {
    language: facts?.language ?? null,
    published: facts?.published ?? null,
    title: facts?.title ?? null,
  },
  paragraphs: paragraphs.map(({ text }) => text),
  from,
  readerLoaded: offeredReader() !== undefined,
});

/** Asks what is known of a page's paragraphs, hands it to the second script, and knows how it goes. */
export class AnnotatedPage {
  private article: boolean | null = null;
  private failed = false;
  private facts: PageFacts | null = null;
  private reader: Reader<Batch> | undefined;
  /** Requests under way. */
  private asking = 0;
  /** The count that the toolbar shows. */
  private told = 0;

  constructor(private readonly around: Surroundings) {
    const forget = () => this.tell(0);
    around.signal.addEventListener('abort', forget, { once: true });
  }

  onFacts(facts: PageFacts, article: boolean): void {
    this.facts = facts;
    this.article = article;
    this.tellCount();
  }

  async onParagraphs(batch: Batch): Promise<void> {
    this.asking++;
    try {
      await this.ask(batch);
    } catch (error) {
      this.failed = true;
      throw error;
    } finally {
      this.asking--;
      this.tellCount();
    }
  }

  onGone(ids: readonly number[]): void {
    this.reader?.release(ids);
    this.tellCount();
  }

  remove(keys: readonly string[]): void {
    for (const key of keys) this.reader?.remove(key);
    this.tellCount();
  }

  /** Answers the popup, the panel and keyboard commands. */
  answer(message: TabMessage): unknown {
    if (message.type === 'report') return this.report();
    if (message.type === 'locate') return this.reader?.locate() ?? [];
    return this.act(message);
  }

  private act(message: Exclude<TabMessage, { type: 'report' | 'locate' }>): void {
    if (message.type === 'show') this.reader?.show(message.key);
    else if (message.type === 'step') this.reader?.step(message.by);
    else this.reader?.openCard();
  }

  private report(): PageReport {
    const annotations = this.reader?.list() ?? [];
    return { status: this.status(annotations.length), annotations, current: this.current() };
  }

  /** Tells where the reader is, whenever they have scrolled. */
  follow(tell: (current: string | null) => void, signal: AbortSignal): void {
    const until = AbortSignal.any([signal, this.around.signal]);
    const onScrollEnd = () => tell(this.current());
    this.around.document.addEventListener('scrollend', onScrollEnd, { signal: until });
  }

  private current(): string | null {
    return this.reader?.current() ?? null;
  }

  private async ask(batch: Batch): Promise<void> {
    const { settings, signal } = this.around;
    const answer = await askBackground({ type: 'annotate', ...toText(batch, this.facts) });
    if (signal.aborted || !answer) return;
    if (answer.annotations.length > 0) this.startReader()?.paint(batch, answer.annotations);
    if (settings.memory.on) await this.recall(batch);
  }

  /** Asks by itself what memory adds, so that what the page can see never waits for it. */
  private async recall(batch: Batch): Promise<void> {
    const source = readSource(this.around.document);
    const answer = await askBackground({ type: 'recall', ...toText(batch, this.facts), source });
    if (this.around.signal.aborted || !answer) return;
    // Also for nothing: what a page can see of memory is the same whatever is in it.
    this.startReader()?.recall(batch, answer.annotations);
  }

  private startReader(): Reader<Batch> | undefined {
    const { document, settings, signal } = this.around;
    this.reader ??= offeredReader<Batch>()?.({ document, settings, signal });
    return this.reader;
  }

  private status(known: number): PageStatus {
    if (known > 0) return 'ready';
    if (this.failed) return 'failed';
    if (this.article === false) return 'not-article';
    return this.article === null || this.asking > 0 ? 'starting' : 'nothing-known';
  }

  private tellCount(): void {
    if (!this.around.signal.aborted) this.tell(this.reader?.list().length ?? 0);
  }

  private tell(count: number): void {
    if (count !== this.told) void tellBackground({ type: 'count', count });
    this.told = count;
  }
}

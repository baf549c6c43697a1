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

/** What a page that is read as long as its site is on tells, and can be told. */
export interface AnnotatedPage {
  readonly onFacts: (facts: PageFacts, article: boolean) => void;
  readonly onParagraphs: (batch: Batch) => Promise<void>;
  readonly onGone: (ids: readonly number[]) => void;
  readonly remove: (keys: readonly string[]) => void;
  /** Answers the popup, the panel and keyboard commands. */
  readonly answer: (message: TabMessage) => unknown;
  /** Tells where the reader is, whenever they have scrolled. */
  readonly follow: (tell: (current: string | null) => void, signal: AbortSignal) => void;
}

/**
 * Asks what is known of a page's paragraphs, hands it to the second script, and knows how it goes.
 * No class: the names of its members would stand in what every article loads.
 */
export function annotatePage({ document, settings, signal }: Surroundings): AnnotatedPage {
  let article: boolean | null = null;
  let failed = false;
  let facts: PageFacts | null = null;
  let reader: Reader<Batch> | undefined;
  /** Requests under way. */
  let asking = 0;
  /** The count that the toolbar shows. */
  let told = 0;

  const tell = (count: number) => {
    if (count !== told) void tellBackground({ type: 'count', count });
    told = count;
  };
  const tellCount = () => {
    if (!signal.aborted) tell(reader?.list().length ?? 0);
  };
  const current = () => reader?.current() ?? null;
  const startReader = () => {
    reader ??= offeredReader<Batch>()?.({ document, settings, signal });
    return reader;
  };
  const ask = async (batch: Batch) => {
    const answer = await askBackground({ type: 'annotate', ...toText(batch, facts) });
    if (signal.aborted || !answer) return;
    if (answer.annotations.length > 0) startReader()?.paint(batch, answer.annotations);
    if (settings.memory.on) await recall(batch);
  };
  /** Asks by itself what memory adds, so that what the page can see never waits for it. */
  const recall = async (batch: Batch) => {
    const source = readSource(document);
    const answer = await askBackground({ type: 'recall', ...toText(batch, facts), source });
    if (signal.aborted || !answer) return;
    // Also for nothing: what a page can see of memory is the same whatever is in it.
    startReader()?.recall(batch, answer.annotations);
  };
  const status = (known: number): PageStatus => {
    if (known > 0) return 'ready';
    if (failed) return 'failed';
    if (article === false) return 'not-article';
    return article === null || asking > 0 ? 'starting' : 'nothing-known';
  };
  const report = (): PageReport => {
    const annotations = reader?.list() ?? [];
    return { status: status(annotations.length), annotations, current: current() };
  };
  signal.addEventListener('abort', () => tell(0), { once: true });

  return {
    onFacts(found, isArticle) {
      facts = found;
      article = isArticle;
      tellCount();
    },
    async onParagraphs(batch) {
      asking++;
      try {
        await ask(batch);
      } catch (error) {
        failed = true;
        throw error;
      } finally {
        asking--;
        tellCount();
      }
    },
    onGone(ids) {
      reader?.release(ids);
      tellCount();
    },
    remove(keys) {
      for (const key of keys) reader?.remove(key);
      tellCount();
    },
    answer(message) {
      if (message.type === 'report') return report();
      if (message.type === 'locate') return reader?.locate() ?? [];
      if (message.type === 'show') return reader?.show(message.key);
      return message.type === 'step' ? reader?.step(message.by) : reader?.openCard();
    },
    follow(onScroll, until) {
      document.addEventListener('scrollend', () => onScroll(current()), {
        signal: AbortSignal.any([until, signal]),
      });
    },
  };
}

import { watchHidden } from '../../src/extension/hidden-matches';
import type { PageReport, PageStatus, TabMessage } from '../../src/extension/messages';
import { askForAnnotations, tellBackground } from '../../src/extension/page-link';
import { offeredReader, type Reader } from '../../src/extension/reader-handover';
import type { Settings } from '../../src/extension/settings';
import type { Batch, Paragraph } from '../../src/page/paragraph';
import type { PageFacts } from '../../src/page/read-facts';
import { watchArticle } from '../../src/page/watch-article';

/** A page that is being annotated. */
export interface PageSession {
  readonly report: () => PageReport;
  readonly act: (message: Exclude<TabMessage, { type: 'report' }>) => void;
  /** Tells where the reader is, as they scroll. */
  readonly follow: (tell: (current: string | null) => void, signal: AbortSignal) => void;
}

/** Reads the page, asks what is known of it, and hands that to the second script. */
export function annotatePage(
  document: Document,
  settings: Settings,
  signal: AbortSignal,
  alive: () => boolean,
): PageSession {
  let status: PageStatus = 'starting';
  let facts: PageFacts | undefined;
  let reader: Reader<Paragraph> | undefined;
  let asking = 0;
  let told = 0;

  const tellCount = () => {
    const count = reader?.list().length ?? 0;
    if (asking === 0 && status !== 'not-article' && status !== 'failed')
      status = count > 0 ? 'ready' : 'nothing-known';
    if (count !== told) void tellBackground({ type: 'count', count });
    told = count;
  };
  const ask = async ({ paragraphs, from }: Batch) => {
    const answer = await askForAnnotations({
      type: 'annotate',
      page: {
        language: facts?.language ?? null,
        published: facts?.published ?? null,
        title: facts?.title ?? null,
      },
      paragraphs: paragraphs.map(({ text }) => text),
      from,
      readerLoaded: offeredReader() !== undefined,
    });
    if (signal.aborted || !alive() || !answer) return;
    if (answer.annotations.length > 0) {
      reader ??= offeredReader<Paragraph>()?.({ document, signal, settings });
      reader?.paint(paragraphs, answer.annotations);
    }
  };
  const onParagraphs = async (batch: Batch) => {
    asking++;
    try {
      await ask(batch);
    } catch (error) {
      status = 'failed';
      throw error;
    } finally {
      asking--;
      if (!signal.aborted) tellCount();
    }
  };

  watchArticle({
    document,
    signal,
    onFacts(changed, article) {
      facts = changed;
      status = article ? 'starting' : 'not-article';
      if (!article) tellCount();
    },
    onParagraphs,
    onGone(ids) {
      reader?.release(ids);
      tellCount();
    },
  });
  watchHidden((hidden) => {
    for (const { key } of hidden) reader?.remove(key);
    tellCount();
  }, signal);
  signal.addEventListener('abort', () => {
    if (told > 0) void tellBackground({ type: 'count', count: 0 });
  });
  return {
    report: () => ({
      status,
      annotations: reader?.list() ?? [],
      current: reader?.current() ?? null,
    }),
    act(message) {
      if (message.type === 'show') reader?.show(message.key);
      else if (message.type === 'step') reader?.step(message.by);
      else reader?.openCard();
    },
    follow(tell, until) {
      const onScrollEnd = () => tell(reader?.current() ?? null);
      const within = AbortSignal.any([signal, until]);
      document.addEventListener('scrollend', onScrollEnd, { passive: true, signal: within });
    },
  };
}

import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchHiding } from '../../src/extension/hidden-matches';
import { answerFollowers, answerTabMessages } from '../../src/extension/page-link';
import type { Settings } from '../../src/extension/settings';
import { whileSiteOn } from '../../src/extension/while-site-on';
import { watchArticle } from '../../src/page/watch-article';
import { AnnotatedPage } from './annotated-page';

function annotate(settings: Settings, signal: AbortSignal, alive: () => boolean): AnnotatedPage {
  const page = new AnnotatedPage({ document, settings, signal, alive });
  watchArticle({
    document,
    signal,
    onFacts: (facts, article) => page.onFacts(facts, article),
    onParagraphs: (batch) => void page.onParagraphs(batch),
    onGone: (ids) => page.onGone(ids),
  });
  return page;
}

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  main(ctx) {
    const start = (settings: Settings, signal: AbortSignal) =>
      annotate(settings, signal, () => ctx.isValid);
    const { look, restart } = whileSiteOn(location.hostname, start, ctx.signal);
    watchHiding({
      onHide: (keys) => {
        const now = look();
        if (now.state === 'on') now.session.remove(keys);
      },
      onShowAgain: restart,
      signal: ctx.signal,
    });
    answerTabMessages((message) => {
      const now = look();
      if (now.state === 'on')
        return message.type === 'report' ? now.session.report() : now.session.act(message);
      return { status: now.state, annotations: [], current: null };
    }, ctx.signal);
    answerFollowers((tell, signal) => {
      const now = look();
      if (now.state === 'on') now.session.follow(tell, signal);
    }, ctx.signal);
  },
});

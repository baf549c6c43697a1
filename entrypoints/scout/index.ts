import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredFirstLook } from '../../src/extension/first-look-handover';
import { watchHiding } from '../../src/extension/hidden-matches';
import { watchPacks } from '../../src/extension/packs/packs-changed';
import { answerFollowers, answerTabMessages } from '../../src/extension/page-link';
import { runOnce } from '../../src/extension/run-once';
import type { Settings } from '../../src/extension/settings';
import { whileSiteOn } from '../../src/extension/while-site-on';
import type { FirstLook } from '../../src/page/first-look';
import { watchArticle } from '../../src/page/watch-article';
import { type AnnotatedPage, annotatePage } from './annotated-page';

function annotate(settings: Settings, signal: AbortSignal): AnnotatedPage {
  const page = annotatePage({ document, settings, signal });
  watchArticle({
    document,
    signal,
    firstLook: offeredFirstLook<FirstLook>(),
    onFacts: page.onFacts,
    onParagraphs: (batch) => void page.onParagraphs(batch),
    onGone: page.onGone,
  });
  return page;
}

function main(signal: AbortSignal): void {
  const { look, restart } = whileSiteOn(location.hostname, annotate, signal);
  watchHiding({
    onHide: (keys) => {
      const now = look();
      if (now.state === 'on') now.session.remove(keys);
    },
    onShowAgain: restart,
    signal,
  });
  watchPacks(restart, signal);
  answerTabMessages((message) => {
    const now = look();
    if (now.state === 'on') return now.session.answer(message);
    return { status: now.state, annotations: [], current: null };
  }, signal);
  answerFollowers((tell, until) => {
    const now = look();
    if (now.state === 'on') now.session.follow(tell, until);
  }, signal);
}

export default defineUnlistedScript(() => runOnce(main));

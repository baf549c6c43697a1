import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerFollowers, answerTabMessages } from '../../src/extension/page-link';
import { whileSiteOn } from '../../src/extension/while-site-on';
import { annotatePage } from './annotate-page';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  main(ctx) {
    const look = whileSiteOn(
      location.hostname,
      (settings, signal) => annotatePage(document, settings, signal, () => ctx.isValid),
      ctx.signal,
    );
    answerTabMessages((message) => {
      const now = look();
      if (message.type !== 'report') return now.state === 'on' && now.session.act(message);
      if (now.state === 'on') return now.session.report();
      return { status: now.state, annotations: [], current: null };
    }, ctx.signal);
    answerFollowers((tell, signal) => {
      const now = look();
      if (now.state === 'on') now.session.follow(tell, signal);
    }, ctx.signal);
  },
});

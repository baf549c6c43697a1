import browser, { type Runtime } from 'webextension-polyfill';
import { answerAnnotate } from './answer-annotate';
import { hideMatch } from './hidden-matches';
import { injectReader } from './inject-scripts';
import { answerRecall } from './memory/answer-recall';
import type { AnnotateAnswer, AnnotateRequest, PageMessage, RecallRequest } from './messages';
import { openAddress, openPanel } from './open-pages';
import { parsePageMessage } from './parse-page-message';
import { loadScout } from './serve-scout';
import { showCount } from './toolbar-badge';

async function annotate(
  request: AnnotateRequest,
  tabId: number,
  { frameId = 0, url }: Runtime.MessageSender,
): Promise<AnnotateAnswer> {
  const answer = await answerAnnotate(request, url);
  if (answer.annotations.length > 0 && !request.readerLoaded) await injectReader(tabId, frameId);
  return answer;
}

/** While memory is on, every article gets the reader: its coming would tell a page what is remembered. */
async function recall(
  request: RecallRequest,
  tabId: number,
  { frameId = 0, url, tab }: Runtime.MessageSender,
): Promise<AnnotateAnswer | null> {
  const asker = { address: url, incognito: tab?.incognito ?? true };
  const answer = await answerRecall(request, asker);
  if (answer && !request.readerLoaded) await injectReader(tabId, frameId);
  return answer;
}

function answer(message: PageMessage, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  switch (message.type) {
    case 'load':
      return loadScout(tabId, sender.url);
    case 'annotate':
      return annotate(message, tabId, sender);
    case 'recall':
      return recall(message, tabId, sender);
    case 'count':
      return showCount(tabId, message.count);
    case 'hide': {
      const { key, text, speaker } = message;
      return hideMatch({ key, text, speaker, at: new Date().toISOString() });
    }
    case 'open-panel':
      return openPanel(tabId);
    case 'open':
      return openAddress(message.url);
  }
}

/** Answers the scripts that run in pages. */
export function servePages(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = parsePageMessage(raw);
    return message ? answer(message, sender) : undefined;
  });
}

import type { Runtime } from 'webextension-polyfill';
import {
  type AnnotateAnswer,
  type AnnotateRequest,
  followPort,
  type LoadRequest,
  type PageMessage,
  type RecallRequest,
  type TabMessage,
} from './messages';
import { nativeBrowser } from './native-browser';

/**
 * Whether the extension was updated or removed under a script that goes on living in the page.
 * Expected, and no error: such a script cleans up and stops.
 */
export const isOrphaned = () => !nativeBrowser.runtime?.id;

/** Sends to the background; null where it cannot be reached any more. */
async function send(message: PageMessage): Promise<unknown> {
  if (isOrphaned()) return null;
  try {
    const answer: unknown = await nativeBrowser.runtime.sendMessage(message);
    return isOrphaned() ? null : answer;
  } catch (error) {
    // The background went away while it was asked; anything else is a fault of ours.
    if (isOrphaned() || /Receiving end|message (port|channel) closed/i.test(String(error)))
      return null;
    throw error;
  }
}

/** Asks which words are known, or remembered; null where nobody can answer. */
export const askBackground = (request: AnnotateRequest | RecallRequest) =>
  send(request) as Promise<AnnotateAnswer | null>;

/** Tells the background something that needs no answer. */
export async function tellBackground(
  message: Exclude<PageMessage, AnnotateRequest | LoadRequest>,
): Promise<void> {
  await send(message);
}

/** Answers the popup, the panel and keyboard commands. */
export function answerTabMessages(
  answer: (message: TabMessage) => unknown,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, _: unknown, respond: (answer: unknown) => void): true => {
    respond(answer(message as TabMessage));
    return true;
  };
  nativeBrowser.runtime.onMessage.addListener(listener);
  const stop = () => nativeBrowser.runtime.onMessage.removeListener(listener);
  signal.addEventListener('abort', stop, { once: true });
}

/** Calls `follow` for each panel that wants to know where the reader is, until it closes. */
export function answerFollowers(
  follow: (tell: (current: string | null) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const listener = (port: Runtime.Port) => {
    if (port.name !== followPort) return;
    const closed = new AbortController();
    port.onDisconnect.addListener(() => closed.abort());
    follow((current) => port.postMessage(current), AbortSignal.any([signal, closed.signal]));
  };
  nativeBrowser.runtime.onConnect.addListener(listener);
  const stop = () => nativeBrowser.runtime.onConnect.removeListener(listener);
  signal.addEventListener('abort', stop, { once: true });
}

import type { Page } from 'puppeteer-core';

/** What can be seen from within a page of what happens to it. */
export interface Observed {
  /** Changes of its tree, attributes and texts after it was parsed, in words. */
  readonly mutations: readonly string[];
  /** Sum of the layout shifts; null where the browser does not tell. */
  readonly shift: number | null;
}

interface Watched {
  crossquoteSeen?: { mutations: string[]; shift: number | null };
}

/** Makes a page watch itself from its beginning. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const canShift = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    const seen = { mutations: [] as string[], shift: canShift ? 0 : null };
    (globalThis as Watched).crossquoteSeen = seen;
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        seen.mutations.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    });
    // Until then it is the parser that changes the page; no script of ours runs before.
    document.addEventListener('DOMContentLoaded', () =>
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      }),
    );
    if (!canShift) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift = (seen.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What the page saw of what happened to it. */
export const readObserved = (page: Page): Promise<Observed> =>
  page.evaluate(
    () => (globalThis as Watched).crossquoteSeen ?? { mutations: ['not watched'], shift: null },
  );

/** What a browser says of everything that a closed network keeps from the page. */
const unreachable = /^Failed to load resource|net::ERR_|NS_ERROR_/;

/**
 * Gathers the errors of a page's console, alike where only numbers or addresses differ; not those of
 * addresses that cannot be reached, unless they are an extension's.
 */
export function gatherErrors(page: Page): string[] {
  const errors: string[] = [];
  const add = (text: string, from = '') => {
    if (unreachable.test(text) && !/-extension:/.test(text + from)) return;
    errors.push(
      text
        .replace(/\S+:\/\/\S+/g, 'ADDRESS')
        .replace(/\d+/g, '0')
        .slice(0, 200),
    );
  };
  page.on('console', (message) => {
    if (message.type() === 'error') add(message.text(), message.location().url);
  });
  page.on('pageerror', (error) => add(String(error)));
  return errors;
}

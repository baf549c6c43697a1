import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own extension API, for what the script on every page needs. Both browsers give
 * promises there; only a listener must not answer with one (Chrome). The polyfill, which all other
 * parts use, would add 2.9 kB gzipped to every page.
 */
export const nativeBrowser = (browser ?? chrome) as Browser;

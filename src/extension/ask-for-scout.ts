import type { LoadRequest } from './messages';
import { nativeBrowser } from './native-browser';

/**
 * Asks the background for the script that reads articles. It is the background that reads the
 * settings: touching storage costs a page more than the whole first look.
 */
export function askForScout(): void {
  // Without an id the extension was updated or removed under the page.
  if (nativeBrowser.runtime?.id)
    void nativeBrowser.runtime.sendMessage({ type: 'load' } satisfies LoadRequest);
}

import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import {
  type BrowserName,
  browserNames,
  type Driver,
  type DriverOptions,
  launch,
} from '../harness/browsers';
import { root } from '../harness/run';

/** The built extension for `name`. */
export const builtFor = (name: BrowserName): string =>
  join(root, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/**
 * Defines the same cases for each browser, with the built extension in it. `driver()` is the
 * browser that runs; it is started before the first case and closed after the last.
 */
export function inEachBrowser(
  define: (driver: () => Driver, name: BrowserName) => void,
  options: DriverOptions = {},
): void {
  describe.each(browserNames)('%s', (name) => {
    let driver: Driver | undefined;
    beforeAll(async () => {
      driver = await launch(name, builtFor(name), options);
    });
    afterAll(() => driver?.close());
    define(() => {
      if (!driver) throw new Error(`${name} is not running.`);
      return driver;
    }, name);
  });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { sendBidi } from './bidi';
import { findChromium, findFirefox } from './find-browser';
import { closeGreeting, openOwnPage } from './own-pages';

export type BrowserName = 'chromium' | 'firefox';

/** Both browsers, in the order in which checks run. */
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

export interface DriverOptions {
  /** A profile of an earlier launch; a fresh one, removed on closing, where none is given. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  /** The port of a proxy on this machine through which everything goes, what stays on it too. */
  readonly proxy?: number;
  /** The extension may see private windows. */
  readonly inPrivate?: boolean;
  /** With a window on the screen, for a person to use. */
  readonly visible?: boolean;
}

/** A browser with the extension in it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens `url` in a new tab in front. */
  open(url: string): Promise<Page>;
  /**
   * Opens one of the extension's own pages (`popup.html`) in a tab behind the one in front, which
   * stays the active tab: for a popup, the page that it is about.
   */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

const extensionId = 'crossquote@crossquote.invalid';
/** Fixed by a preference, so that the extension's own pages have a known address. */
const firefoxUuid = 'c0550001-2025-4000-8000-c05590073001';

/** Nothing but this machine can be reached, whatever a page or the browser asks for. */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

/** Chromium keeps this machine's own names from a proxy unless told otherwise. */
const chromiumProxy = (port: number) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

const firefoxProxy = (port: number) => ({
  'network.proxy.http_port': port,
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** A proxy where nothing listens stands for the network (9 is the port that discards). */
const firefoxPreferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: firefoxUuid }),
  // An unpacked extension counts as removed when Firefox ends; what it stored has to outlive that.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

function shared({ viewport, visible }: DriverOptions): LaunchOptions {
  return {
    headless: !visible,
    defaultViewport: visible ? null : (viewport ?? { width: 1280, height: 900 }),
  };
}

async function startChromium(extension: string, profile: string, options: DriverOptions) {
  const browser = await puppeteer.launch({
    ...shared(options),
    executablePath: findChromium(),
    userDataDir: profile,
    enableExtensions: true,
    pipe: true,
    args: [...chromiumArguments, ...(options.proxy ? chromiumProxy(options.proxy) : [])],
  });
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', {
    path: extension,
    enableInIncognito: options.inPrivate ?? false,
  });
  await session.detach();
  return { browser, base: `chrome-extension://${id}/` };
}

async function startFirefox(extension: string, profile: string, options: DriverOptions) {
  const browser = await puppeteer.launch({
    ...shared(options),
    browser: 'firefox',
    executablePath: findFirefox(),
    // Without the second, Firefox lets no driver into an extension's own pages.
    args: ['--profile', profile, '--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences,
      ...(options.proxy && firefoxProxy(options.proxy)),
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    },
  });
  await sendBidi(browser, 'webExtension.install', {
    extensionData: { type: 'path', path: extension },
    'moz:allowPrivateBrowsing': options.inPrivate ?? false,
  });
  return { browser, base: `moz-extension://${firefoxUuid}/` };
}

/** Starts a browser with the unpacked extension of `extension` in it. */
export async function launch(
  name: BrowserName,
  extension: string,
  options: DriverOptions = {},
): Promise<Driver> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'crossquote-')));
  const start = name === 'chromium' ? startChromium : startFirefox;
  const { browser, base } = await start(extension, profile, options);
  if (name === 'chromium') await closeGreeting(browser, base);
  return {
    name,
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      if (options.dark && name === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.goto(url);
      return page;
    },
    openOwn: (path) => openOwnPage(name, browser, base + path),
    close: async () => {
      await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

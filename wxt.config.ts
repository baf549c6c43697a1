import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { everyHighlightStyle } from './src/page/highlight-style';

/** Keyboard commands; readers change the keys where their browser lets them. */
const commands: NonNullable<UserManifest['commands']> = {
  'next-quotation': {
    suggested_key: { default: 'Alt+Shift+N' },
    description: '__MSG_nextQuotation__',
  },
  'previous-quotation': {
    suggested_key: { default: 'Alt+Shift+B' },
    description: '__MSG_previousQuotation__',
  },
  'open-card': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_openCard__' },
  'open-panel': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_openPanel__' },
  // Chromium suggests at most four keys.
  'pause-site': { description: '__MSG_pauseSite__' },
};

const firefox: Partial<UserManifest> = {
  browser_specific_settings: {
    gecko: {
      id: 'crossquote@crossquote.invalid',
      // The first long-lived release with custom highlights.
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

// The first with custom highlights, the side panel and its `open`.
const chrome: Partial<UserManifest> = { minimum_chrome_version: '121' };

/** WXT wraps each script in a logger for plugins that we have none of: 0.3 kB each on every page. */
const bareScripts: Plugin = {
  name: 'bare-scripts',
  transform(code, id) {
    if (id.includes('wxt/dist/utils/define-unlisted-script'))
      return 'export const defineUnlistedScript = (main) => main();';
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return null;
    return `${/^import definition .*$/m.exec(code)?.[0]}\nexport default definition;`;
  },
};

const everyPage = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  publicDir: 'assets',
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), bareScripts], build: { target: 'es2023' } }),
  hooks: {
    // What the pack is built from stays with the builder, and the pictures with the README.
    'build:publicAssets': (_, files) => {
      const shipped = files.filter(
        ({ relativeDest }) => !/\.meta\.json$|^pictures[\\/]/.test(relativeDest),
      );
      const style = { relativeDest: 'marks.css', contents: everyHighlightStyle() };
      files.splice(0, files.length, ...shipped, style);
    },
  },
  manifest: ({ browser }) => ({
    name: 'Crossquote',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
    host_permissions: everyPage,
    content_scripts: [{ matches: everyPage, js: ['glance.js'], css: ['marks.css'] }],
    commands,
    // Requests go to our own files and, for packs that the reader subscribed to, to their hosts.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
    },
    ...(browser === 'firefox' ? firefox : chrome),
  }),
});

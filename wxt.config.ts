import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';

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

export default defineConfig({
  imports: false,
  publicDir: 'assets',
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // What the pack is built from stays with the builder, and the pictures with the README.
    'build:publicAssets': (_, files) => {
      const shipped = files.filter(
        ({ relativeDest }) => !/\.meta\.json$|^pictures[\\/]/.test(relativeDest),
      );
      files.splice(0, files.length, ...shipped);
    },
  },
  manifest: ({ browser }) => ({
    name: 'Crossquote',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands,
    // The browser itself refuses every request of ours to anywhere but our own files.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox' ? firefox : chrome),
  }),
});

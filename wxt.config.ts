import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets',
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // What the pack is built from stays with the builder.
    'build:publicAssets': (_, files) => {
      const shipped = files.filter((file) => !file.relativeDest.endsWith('.meta.json'));
      files.splice(0, files.length, ...shipped);
    },
  },
  manifest: ({ browser }) => ({
    name: 'Crossquote',
    description:
      'See who said a quotation in the news, where they stand, and how other outlets worded it, on your device.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['*://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'crossquote@crossquote.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '121' }),
  }),
  manifestVersion: 3,
});

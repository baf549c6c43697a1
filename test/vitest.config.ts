import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './harness/find-browser';

const chromium = playwright({
  launchOptions: {
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          include: ['test/{core,builder,extension,harness}/**/*.test.ts'],
          // What needs a browser's own store runs in one.
          exclude: ['test/extension/store/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/{e2e,pages}/**/*.test.ts'],
          // Browsers start and stop, on machines that have better things to do.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [preact()],
        // Found only in the middle of a run, they would load the page anew, with a second Preact.
        optimizeDeps: {
          include: [
            '@floating-ui/dom',
            'axe-core',
            'fast-check',
            'idb',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'typescript',
            'wink-porter2-stemmer',
            'zod',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/{page,ui,extension/store}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            provider: chromium,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

import { resolve } from 'node:path';
import { build } from 'vite';

const entry = 'virtual:page-layer';

/** The page layer as one script that puts `names` of the given modules on `globalThis.crossquote`. */
export async function bundlePageLayer(modules: Record<string, readonly string[]>): Promise<string> {
  const lines = Object.entries(modules).map(
    ([file, names]) =>
      `import {${names.join(',')}} from ${JSON.stringify(resolve('src/page', file))};` +
      `Object.assign(api,{${names.join(',')}});`,
  );
  const code = `const api = (globalThis.crossquote ??= {});${lines.join('\n')}`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page-layer-entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? code : null),
      },
    ],
    build: {
      write: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
      target: 'es2023',
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((one) => one.type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('The page layer gave no script.');
}

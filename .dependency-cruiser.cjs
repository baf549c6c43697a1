/** The one rule of dependence: entrypoints → {page, extension, ui, builder} → core. */
const floor = ['page', 'extension', 'ui', 'builder'];

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-stands-alone',
      severity: 'error',
      from: { path: '^src/core' },
      to: { path: '^(entrypoints|src/(page|extension|ui|builder))' },
    },
    {
      name: 'core-knows-no-platform',
      severity: 'error',
      from: { path: '^src/core' },
      to: { dependencyTypes: ['core'] },
    },
    ...floor.map((room) => ({
      name: `${room}-knows-no-neighbour`,
      severity: 'error',
      from: { path: `^src/${room}` },
      to: { path: `^(entrypoints|src/(${floor.filter((other) => other !== room).join('|')}))` },
    })),
    {
      name: 'only-extension-touches-the-browser-api',
      severity: 'error',
      from: { path: '^src/(?!extension)' },
      to: { path: '(webextension-polyfill|node_modules/wxt/)' },
    },
    {
      name: 'no-zod-on-the-page',
      severity: 'error',
      from: { path: '^(src/page|entrypoints/(glance|scout|reader))' },
      to: { path: 'node_modules/zod', reachable: true },
    },
    {
      name: 'no-preact-in-the-scout',
      severity: 'error',
      from: { path: '^(src/page|entrypoints/(glance|scout))' },
      to: { path: 'node_modules/preact', reachable: true },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(entrypoints|src)' },
      to: { path: '^test' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(\\.wxt|\\.output)' },
  },
};

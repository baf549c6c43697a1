/**
 * What the built extension costs a page, and whether the page notices: over stored pages, in real
 * browsers, with no network.
 *
 *   npx tsx test/bench/page-cost.ts FOLDER-OF-PAGES [--pages N] [--rounds N] [--only PARTS]
 *     [--browser chromium|firefox] [--built FOLDER] [--verbose]
 *
 * FOLDER-OF-PAGES holds `articles` and `quiet`, each an `index.jsonl` beside gzipped HTML files.
 * PARTS, comma-separated: load, quiet, placed, input, heap, paint. Build first (`npm run build`).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserNames } from '../harness/browsers';
import { root } from '../harness/run';
import { comparePainting } from './page-cost/compare-painting';
import { measureHeap } from './page-cost/heap';
import { measureInput } from './page-cost/input-latency';
import { measureLoadTime } from './page-cost/load-time';
import { checkPlacedQuotes } from './page-cost/placed-quotes';
import { checkQuietness } from './page-cost/quietness';
import { createPageTable, printTable, type Row, type Task } from './page-cost/table';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'load,quiet,placed,input,heap,paint' },
    browser: { type: 'string' },
    built: { type: 'string', default: join(root, '.output') },
    verbose: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder that holds the folders articles and quiet.');

const pageTable = createPageTable();
const task: Task = {
  folder,
  built: values.built,
  pages: Number(values.pages),
  rounds: Number(values.rounds),
  verbose: values.verbose,
  note: (text) => console.log(`  ${text}`),
  tellPage: pageTable.tellPage,
};
const browsers = browserNames.filter((name) => !values.browser || name === values.browser);

const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  load: () => measureLoadTime(task),
  quiet: () => inTurn((name) => checkQuietness(name, task)),
  placed: () => inTurn((name) => checkPlacedQuotes(name, task)),
  input: () => inTurn((name) => measureInput(name, task)),
  heap: () => measureHeap(task),
  paint: () => comparePainting(task),
};

async function inTurn(part: (name: (typeof browserNames)[number]) => Promise<Row[]>) {
  const rows: Row[] = [];
  for (const name of browsers) rows.push(...(await part(name)));
  return rows;
}

const rows: Row[] = [];
for (const only of values.only.split(',')) {
  const part = parts[only];
  if (!part) throw new Error(`There is no part ${only}.`);
  console.log(`${only} …`);
  rows.push(...(await part()));
}
console.log('each page');
pageTable.print();
printTable(rows);

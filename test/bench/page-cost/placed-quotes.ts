import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../harness/browsers';
import { readHighlights } from '../../harness/read-annotations';
import { type Browser, builtFor, withBrowsers } from './extensions';
import { ownDoing } from './own-doing';
import { readPackOf, splitPack } from './packs';
import { type Placed, placeAll } from './place-quotes';
import { showPage, waitUntilRead } from './show-page';
import type { Row, Task } from './table';

/** Letters and what stands between them, as far as a reader sees it; marks and stops at the ends off. */
const bare = (text: string) =>
  text
    .replace(/[\s\u00ad\u200b\u2060]+/g, '')
    .replaceAll('’', "'")
    .replace(/^[“"]|[.,”"]+$/g, '');

/** What is painted as a quotation; the same words in stretches count as one. */
async function paintedWords(page: Page): Promise<string> {
  const marks = await readHighlights(page);
  const quoted = marks.filter(({ mark }) => mark !== 'name');
  return bare(quoted.map(({ text }) => text).join(''));
}

function visit(browser: Browser, { stored, html, words }: Placed, scripts: boolean) {
  return showPage(browser, stored, { html, scripts }, async (page) => {
    const { status } = await waitUntilRead(browser, page);
    const painted = await paintedWords(page);
    const text = await page.evaluate(() => document.documentElement.textContent ?? '');
    return { painted, status, holdsWords: bare(text).includes(bare(words)) };
  });
}

/** Two in sixty stored pages empty themselves where their scripts' servers cannot be reached. */
async function checkExact(browser: Browser, placed: Placed, note: Task['note']): Promise<boolean> {
  const { stored, words, way } = placed;
  const run = await visit(browser, placed, true);
  if (!run.holdsWords) note(`${stored.file} loses its words; shown without its scripts`);
  const { painted, status } = run.holdsWords ? run : await visit(browser, placed, false);
  const isExact = painted === bare(words);
  if (!isExact)
    note(
      `${stored.file} ${stored.publisher} (${way}), ${status}: “${words}” painted as “${painted}”`,
    );
  return isExact;
}

interface Tally {
  pages: number;
  exact: number;
  mutated: number;
  shift: number;
  errors: number;
}

/** Adds to `tally` what happens to a page that is the extension's doing. */
async function checkUntouched(
  browsers: readonly [Browser, Browser],
  placed: Placed,
  tally: Tally,
  { note, tellPage }: Task,
): Promise<void> {
  const own = await ownDoing(browsers, placed, placed.stored);
  tally.pages += 1;
  tellPage(`${browsers[0].name} ${placed.stored.file}`, {
    mutations: own?.mutations.length ?? 0,
    shift: own?.shift ?? 0,
    errors: own?.errors.length ?? 0,
  });
  if (!own) return;
  tally.mutated += Number(own.mutations.length > 0);
  tally.errors += own.errors.length;
  tally.shift = Math.max(tally.shift, own.shift);
  const changes = [...new Set(own.mutations)].slice(0, 5).join(', ');
  note(
    `${placed.stored.file} without scripts: shift ${own.shift}; changes ${changes}; ${own.errors.join()}`,
  );
}

/** Whether words put into pages are painted exactly, and whether the pages notice. */
export async function checkPlacedQuotes(name: BrowserName, task: Task): Promise<Row[]> {
  const { known, rewordings } = splitPack(readPackOf(builtFor(task.built, name)));
  const tally: Tally = { pages: 0, exact: 0, mutated: 0, shift: 0, errors: 0 };
  const articles = placeAll('articles', task, rewordings);
  await withBrowsers(name, task.built, [{ pack: known }, { twin: true }], async (ours, twin) => {
    if (!ours || !twin) return;
    for (const placed of [...articles, ...placeAll('quiet', task, rewordings)]) {
      try {
        const isExact = placed.words !== '' && (await checkExact(ours, placed, task.note));
        tally.exact += Number(isExact);
        if (placed.words) task.tellPage(`${name} ${placed.stored.file}`, { exact: `${isExact}` });
        await checkUntouched([ours, twin], placed, tally, task);
      } catch (error) {
        task.note(`${placed.stored.file} failed: ${String(error).slice(0, 150)}`);
      }
    }
  });
  return rowsOf(name, tally, articles.length);
}

function rowsOf(name: BrowserName, tally: Tally, articles: number): Row[] {
  const row = (figure: string, asked: string, measured: string, met: boolean): Row => ({
    figure: `${figure}, ${name}`,
    asked,
    measured,
    met,
  });
  const of = `of ${tally.pages} pages`;
  const shift = name === 'firefox' ? 'not told by this browser' : tally.shift.toFixed(4);
  return [
    row(
      'reworded quote placed in awkward markup, painted exactly',
      'all',
      `${tally.exact} of ${articles}`,
      tally.exact === articles,
    ),
    row('pages whose tree we change', '0', `${tally.mutated} ${of}`, tally.mutated === 0),
    row('layout shift of ours, at most', '0', shift, tally.shift === 0),
    row('console errors of ours, scripts off', '0', `${tally.errors} ${of}`, tally.errors === 0),
  ];
}

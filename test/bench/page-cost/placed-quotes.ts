import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../harness/browsers';
import { readHighlights } from '../../harness/read-annotations';
import { readIndex, type StoredPage } from '../page/page-set';
import { awkwardWays, writeAwkwardly } from './awkward-markup';
import { type Browser, builtFor, withBrowsers } from './extensions';
import { gatherErrors, type Observed, readObserved, watchPage } from './observe-page';
import { type Rewording, readPackOf, splitPack } from './packs';
import { insertAll, paragraphEnds } from './place-in-html';
import { htmlOf, showPage, waitUntilRead } from './show-page';
import type { Row, Task } from './table';

/** Milliseconds for painting after the answer, and for a shift to show. */
const SETTLE = 400;

/** A page into which words were put. */
interface Placed {
  readonly stored: StoredPage;
  readonly html: string;
  readonly words: string;
  readonly way: string;
}

/** Puts one rewording into the paragraph in the middle of a page's body. */
function place(
  folder: string,
  stored: StoredPage,
  at: number,
  rewordings: readonly Rewording[],
): Placed | null {
  const html = htmlOf(folder, stored);
  const ends = paragraphEnds(html, stored.paragraphs ?? []);
  const end = ends[ends.length >> 1];
  const way = awkwardWays[at % awkwardWays.length];
  const rewording = rewordings[at % rewordings.length];
  if (end === undefined || way === undefined || !rewording) return null;
  const { words, speaker } = rewording;
  const markup = ` ${speaker} said: ${writeAwkwardly(way, words)}. `;
  return { stored, html: insertAll(html, [{ at: end, markup }]), words, way };
}

const bare = (text: string) =>
  text
    .replace(/[\s\u00ad\u200b\u2060]+/g, '')
    .replaceAll('’', "'")
    .replace(/^[“"]|[.,”"]+$/g, '');

/** What is painted as a quotation; the same words in stretches count as one. */
async function paintedWords(page: Page): Promise<string> {
  const marks = await readHighlights(page);
  return bare(
    marks
      .filter(({ mark }) => mark !== 'name')
      .map(({ text }) => text)
      .join(''),
  );
}

interface Outcome extends Observed {
  readonly painted: string;
  readonly status: string;
  readonly errors: readonly string[];
  readonly holdsWords: boolean;
}

function visit(browser: Browser, { stored, html, words }: Placed, scripts: boolean) {
  let errors: string[] = [];
  const before = async (page: Page) => {
    errors = gatherErrors(page);
    await watchPage(page);
  };
  return showPage(browser, stored, { html, scripts, before }, async (page): Promise<Outcome> => {
    const { status } = await waitUntilRead(browser, page);
    await new Promise((rested) => setTimeout(rested, SETTLE));
    const painted = await paintedWords(page);
    const text = await page.evaluate(() => document.documentElement.textContent ?? '');
    const holdsWords = bare(text).includes(bare(words));
    return { ...(await readObserved(page)), painted, status, errors, holdsWords };
  });
}

interface Tally {
  pages: number;
  exact: number;
  mutated: number;
  shift: number;
  errors: number;
}

/** Two in sixty stored pages empty themselves where their scripts' servers cannot be reached. */
async function checkExact(browser: Browser, placed: Placed, note: Task['note']): Promise<boolean> {
  const run = await visit(browser, placed, true);
  const seen = run.holdsWords ? run : await visit(browser, placed, false);
  const exact = seen.painted === bare(placed.words);
  if (!run.holdsWords) note(`${placed.stored.file} loses its words; shown without its scripts`);
  if (!exact)
    note(
      `${placed.stored.file} ${placed.stored.publisher} (${placed.way}), ${seen.status}: “${placed.words}” painted as “${seen.painted}”`,
    );
  return exact;
}

/** How often something unusual has to be seen again to count: browsers shift some pages at random. */
const ROUNDS = 3;

/** What the visit with the extension saw and none without it, in each of several rounds. */
async function ownDoing([ours, twin]: readonly [Browser, Browser], placed: Placed) {
  let own: { mutations: readonly string[]; shift: number; errors: readonly string[] } | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const seen = await visit(ours, placed, false);
    const { mutations, errors, shift } = seen;
    if (mutations.length === 0 && errors.length === 0 && !shift) return null;
    const without = await visitTwin(twin, placed);
    const isOwn = (list: readonly string[]) => (text: string) => !list.includes(text);
    const more = mutations.length > without.mutations.length;
    const now = {
      mutations: more ? mutations : mutations.filter(isOwn(without.mutations)),
      shift: Math.max(0, (shift ?? 0) - (without.shift ?? 0)),
      errors: errors.filter(isOwn(without.errors)),
    };
    own = {
      mutations:
        now.mutations.length < (own ?? now).mutations.length
          ? now.mutations
          : (own ?? now).mutations,
      shift: Math.min(now.shift, (own ?? now).shift),
      errors: now.errors.filter((error) => (own ?? now).errors.includes(error)),
    };
    if (own.mutations.length === 0 && own.errors.length === 0 && own.shift === 0) return null;
  }
  return own ?? null;
}

/** Without the page's scripts all that happens to it is ours: changes, shifts, errors. */
async function checkUntouched(
  browsers: readonly [Browser, Browser],
  placed: Placed,
  tally: Tally,
  note: Task['note'],
): Promise<void> {
  const own = await ownDoing(browsers, placed);
  if (!own) return;
  const { mutations, errors, shift } = own;
  tally.mutated += Number(mutations.length > 0);
  tally.errors += errors.length;
  tally.shift = Math.max(tally.shift, shift);
  const changes = [...new Set(mutations)].slice(0, 5).join(', ');
  note(
    `${placed.stored.file} without scripts: shift ${shift}; changes ${changes}; ${errors.join()}`,
  );
}

function visitTwin(twin: Browser, { stored, html }: Placed) {
  let errors: string[] = [];
  const before = async (page: Page) => {
    errors = gatherErrors(page);
    await watchPage(page);
  };
  return showPage(twin, stored, { html, scripts: false, before }, async (page) => {
    await new Promise((rested) => setTimeout(rested, 4 * SETTLE));
    return { ...(await readObserved(page)), errors };
  });
}

/** The pages of a kind; articles with words in them. */
function placeAll(kind: 'articles' | 'quiet', task: Task, rewordings: readonly Rewording[]) {
  const folder = `${task.folder}/${kind}`;
  return readIndex(folder)
    .slice(0, task.pages)
    .map((stored, at): Placed => {
      const placed = kind === 'articles' ? place(folder, stored, at, rewordings) : null;
      if (kind === 'articles' && !placed) task.note(`${stored.file}: no place for words found`);
      return placed ?? { stored, html: htmlOf(folder, stored), words: '', way: 'nothing' };
    });
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
        if (placed.words && (await checkExact(ours, placed, task.note))) tally.exact += 1;
        await checkUntouched([ours, twin], placed, tally, task.note);
        tally.pages += 1;
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
  return [
    row(
      'reworded quote placed in awkward markup, painted exactly',
      'all',
      `${tally.exact} of ${articles}`,
      tally.exact === articles,
    ),
    row('pages whose tree we change', '0', `${tally.mutated} ${of}`, tally.mutated === 0),
    row(
      'layout shift of ours, at most',
      '0',
      name === 'firefox' ? 'not told' : tally.shift.toFixed(4),
      tally.shift === 0,
    ),
    row('console errors of ours, scripts off', '0', `${tally.errors} ${of}`, tally.errors === 0),
  ];
}

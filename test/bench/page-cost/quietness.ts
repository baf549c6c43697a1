import type { BrowserName } from '../../harness/browsers';
import { readHighlights } from '../../harness/read-annotations';
import { readIndex, type StoredPage } from '../page/page-set';
import { type Browser, withBrowsers } from './extensions';
import { gatherErrors } from './observe-page';
import { htmlOf, showPage, waitUntilRead } from './show-page';
import type { Row, Task } from './table';

/** How long a page without the extension is watched, as long as one with it is read; milliseconds. */
const WATCH = 1_200;

interface Visit {
  readonly status: string;
  readonly marks: readonly string[];
  readonly errors: readonly string[];
}

function visit(browser: Browser, stored: StoredPage, html: string, isThere: boolean) {
  let errors: string[] = [];
  return showPage(
    browser,
    stored,
    {
      html,
      scripts: true,
      before: async (page) => {
        errors = gatherErrors(page);
      },
    },
    async (page): Promise<Visit> => {
      if (!isThere) await new Promise((rested) => setTimeout(rested, WATCH));
      const status = isThere ? (await waitUntilRead(browser, page)).status : '';
      const marks = await readHighlights(page);
      return { status, marks: marks.map(({ mark, text }) => `${mark}: ${text}`), errors };
    },
  );
}

/** Errors that only the visit with the extension saw; seen again, as pages err at random. */
async function newErrors(
  [ours, twin]: readonly [Browser, Browser],
  stored: StoredPage,
  html: string,
  errors: readonly string[],
): Promise<string[]> {
  let fresh = errors;
  for (let round = 0; fresh.length > 0 && round < 2; round++) {
    const without = await visit(twin, stored, html, false);
    fresh = fresh.filter((error) => !without.errors.includes(error));
    if (fresh.length === 0) break;
    const again = await visit(ours, stored, html, true);
    fresh = fresh.filter((error) => again.errors.includes(error));
  }
  return [...new Set(fresh)];
}

interface Tally {
  read: number;
  articles: number;
  unread: number;
  marked: number;
  errors: number;
}

async function visitAll(
  kind: 'articles' | 'quiet',
  browsers: readonly [Browser, Browser],
  task: Task,
): Promise<Tally> {
  const tally: Tally = { read: 0, articles: 0, unread: 0, marked: 0, errors: 0 };
  const folder = `${task.folder}/${kind}`;
  for (const stored of readIndex(folder).slice(0, task.pages)) {
    const tell = (text: string) => task.note(`${kind} ${stored.file} ${stored.url}: ${text}`);
    try {
      const html = htmlOf(folder, stored);
      const { status, marks, errors } = await visit(browsers[0], stored, html, true);
      const fresh = await newErrors(browsers, stored, html, errors);
      tally.read += 1;
      task.tellPage(`${browsers[0].name} ${stored.file}`, {
        status,
        marks: marks.length,
        'errors with its scripts': fresh.length,
      });
      tally.articles += Number(status === 'nothing-known' || status === 'ready');
      tally.unread += Number(status === 'starting');
      tally.marked += Number(marks.length > 0);
      tally.errors += fresh.length;
      if (marks.length > 0) tell(`marked ${marks.join(' | ')}`);
      if (fresh.length > 0) tell(`new errors ${fresh.join(' | ')}`);
      if (task.verbose || status === 'starting') tell(status);
    } catch (error) {
      tally.unread += 1;
      tell(`failed: ${String(error).slice(0, 150)}`);
    }
  }
  return tally;
}

/** Whether pages without known words stay unmarked, and whether their console tells of us. */
export async function checkQuietness(name: BrowserName, task: Task): Promise<Row[]> {
  const rows: Row[] = [];
  await withBrowsers(name, task.built, [{}, { twin: true }], async (ours, twin) => {
    if (!ours || !twin) return;
    for (const kind of ['articles', 'quiet'] as const) {
      const tally = await visitAll(kind, [ours, twin], task);
      const of = `of ${tally.read} ${kind}, ${name}`;
      rows.push(
        {
          figure: `pages with anything highlighted, ${of}`,
          asked: '0',
          measured: `${tally.marked} (taken for articles ${tally.articles}; not to be read ${tally.unread})`,
          met: tally.marked === 0,
        },
        {
          figure: `new console errors, ${of}`,
          asked: '0',
          measured: String(tally.errors),
          met: tally.errors === 0,
        },
      );
    }
  });
  return rows;
}

import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHighlights, waitFor } from '../harness/read-annotations';
import { type Server, serve } from '../harness/serve';
import { inEachBrowser } from './in-each-browser';

const filler = `The delegations met for the third time this spring, and the statement that they left
  behind is shorter than the list of those who wrote it. Nobody spoke of a breakthrough.`;

/** An application that draws its articles itself, the first one late, the next when it is asked. */
const application = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Late</title>
    <meta property="og:type" content="article">
    <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-05-23"}</script>
  </head>
  <body>
    <main id="app"><p>Loading</p></main>
    <button id="next">Next article</button>
    <button id="more">More of it</button>
    <script>
      const filler = ${JSON.stringify(filler)};
      const show = (id, words) => {
        app.innerHTML = '<article><p>' + filler + '</p><p id="' + id + '"></p><p>' + filler + '</p></article>';
        document.getElementById(id).textContent = words;
      };
      setTimeout(() => show('first', 'Yuri Ushakov told state television that the proposal was “nothing other than a temporary breather for Ukrainian troops”.'), 1500);
      next.onclick = () => {
        history.pushState({}, '', '/second-report');
        show('second', '“Hopefully we can get a ceasefire from Russia,” Donald Trump said.');
      };
      more.onclick = () => {
        const paragraph = document.createElement('p');
        paragraph.id = 'third';
        paragraph.textContent = '“We have already been in these stories. We do not want to do that anymore,” Sergey Lavrov said.';
        app.firstElementChild.append(paragraph);
      };
    </script>
  </body>
</html>`;

let server: Server;
beforeAll(async () => {
  server = await serve(tmpdir(), { '/first-report': application });
});
afterAll(() => server.close());

/** The paragraphs that hold marks. */
const marked = async (page: Page) =>
  [...new Set((await readHighlights(page)).map(({ paragraph }) => paragraph))].sort().join(' ');

const waitForMarks = (page: Page, where: string) =>
  waitFor(async () => (await marked(page)) === where, `marks in ${where}`);

inEachBrowser((driver) => {
  it('marks an article that arrives late, grows, and is replaced without loading', async () => {
    const page = await driver().open(server.url('/first-report'));
    await waitForMarks(page, 'first');
    await page.click('#more');
    await waitForMarks(page, 'first third');
    await page.click('#next');
    await waitForMarks(page, 'second');
    expect(page.url()).toContain('/second-report');
  });
});

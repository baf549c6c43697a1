import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstLook } from '../../src/page/first-look';
import type { Batch } from '../../src/page/paragraph';
import type { PageFacts } from '../../src/page/read-facts';
import { watchArticle } from '../../src/page/watch-article';
import { show } from './markup';

const filler = [1, 2, 3, 4].map(
  (number) =>
    `<p>Paragraph ${number} tells at some length what the council of an invented harbour did on the day, and why nobody there objected to it at the time.</p>`,
);
/** The headline and the paragraphs of an article without more. */
const ALL = filler.length + 1;
const article = (more: string) =>
  `<main><article><h1>Harbour</h1>${filler.join('')}${more}</article></main>`;
const said = 'The clerk said that the second basin stays shut until the insurers have been heard.';

function claim(property: string, content: string): HTMLMetaElement {
  const meta = document.createElement('meta');
  meta.setAttribute('property', property);
  meta.content = content;
  document.head.append(meta);
  return meta;
}

describe('watchArticle', () => {
  let stop: AbortController;
  let metas: HTMLMetaElement[];
  let batches: Batch[];
  let gone: number[];
  let facts: { facts: PageFacts; article: boolean }[];

  const watch = () =>
    watchArticle({
      firstLook,
      document,
      signal: stop.signal,
      onFacts: (found, isArticle) => facts.push({ facts: found, article: isArticle }),
      onParagraphs: (batch) => batches.push(batch),
      onGone: (ids) => gone.push(...ids),
    });
  const texts = (batch: Batch | undefined) =>
    batch?.paragraphs.slice(batch.from).map(({ text }) => text) ?? [];
  const told = () => batches.flatMap(texts);

  beforeEach(() => {
    stop = new AbortController();
    [batches, gone, facts] = [[], [], []];
    metas = [claim('og:type', 'article'), claim('article:published_time', '2031-05-04')];
  });
  afterEach(() => {
    stop.abort();
    for (const meta of metas) meta.remove();
    show('');
  });

  it('tells what the page says of itself and its paragraphs, once', async () => {
    show(article(`<p>${said}</p>`));
    watch();
    await vi.waitFor(() => expect(told()).toContain(said));
    expect(facts).toMatchObject([{ article: true, facts: { published: '2031-05-04' } }]);
    expect(told()).toHaveLength(ALL + 1);
    expect(gone).toEqual([]);
  });

  it('tells an added paragraph alone, with what stands before it', async () => {
    const page = show(article(''));
    watch();
    await vi.waitFor(() => expect(told()).toHaveLength(ALL));
    page.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${said}</p>`);
    await vi.waitFor(() => expect(texts(batches[1])).toEqual([said]));
    expect(batches[1]?.from).toBe(ALL);
    expect(batches[1]?.paragraphs).toHaveLength(ALL + 1);
  });

  it('tells a paragraph that comes first with the headline before it', async () => {
    const page = show(article(''));
    watch();
    await vi.waitFor(() => expect(told()).toHaveLength(ALL));
    page.querySelector('h1')?.insertAdjacentHTML('afterend', `<p>${said}</p>`);
    await vi.waitFor(() => expect(texts(batches[1])).toEqual([said]));
    expect(batches[1]?.from).toBe(1);
  });

  it('tells which paragraph went', async () => {
    const page = show(article(`<p id="said">${said}</p>`));
    watch();
    await vi.waitFor(() => expect(told()).toHaveLength(ALL + 1));
    page.querySelector('#said')?.remove();
    const id = batches[0]?.paragraphs.find(({ text }) => text === said)?.id;
    await vi.waitFor(() => expect(gone).toEqual([id]));
  });

  it('reads a paragraph anew when its words change', async () => {
    const page = show(article(`<p>${said}</p>`));
    watch();
    await vi.waitFor(() => expect(told()).toHaveLength(ALL + 1));
    const node = page.querySelector('p:last-child')?.firstChild as Text;
    node.data = node.data.replace('second', 'third');
    await vi.waitFor(() => expect(told()).toContain(said.replace('second', 'third')));
    expect(gone).toHaveLength(1);
  });

  it('tells nothing of a change that leaves the words alone', async () => {
    const page = show(article(`<p>${said}</p>`));
    watch();
    await vi.waitFor(() => expect(told()).toHaveLength(ALL + 1));
    page.querySelector('article')?.insertAdjacentHTML('beforeend', '<aside><p>Advice</p></aside>');
    page.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${said} Again.</p>`);
    await vi.waitFor(() => expect(texts(batches[1])).toEqual([`${said} Again.`]));
    expect(gone).toEqual([]);
    expect(batches).toHaveLength(2);
  });

  it('does not read a page that says it is something else', async () => {
    show(article(`<p>${said}</p>`));
    metas.push(claim('og:type', 'product'));
    metas[0]?.remove();
    metas[1]?.remove();
    watch();
    await vi.waitFor(() => expect(facts).toMatchObject([{ article: false }]));
    expect(batches).toEqual([]);
  });

  it('tells nothing more after an abort', async () => {
    const page = show(article(''));
    watch();
    await vi.waitFor(() => expect(told()).toHaveLength(ALL));
    stop.abort();
    page.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${said}</p>`);
    await new Promise((rested) => setTimeout(rested, 300));
    expect(told()).toHaveLength(ALL);
  });
});

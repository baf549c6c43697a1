import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../src/core/factbase/annotation';
import { createPainter, type Painter } from '../../src/page/create-painter';
import type { Batch } from '../../src/page/paragraph';
import { annotate, readAll, show } from './markup';

const text = `<article style="margin: 40px; font-size: 20px">
  <p>The clerk of the invented harbour called it “a long winter” and left the room.</p>
  <p>Asked again, she spoke of “the second basin” and of nothing else that evening.</p></article>`;

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const host = () => document.querySelector('crossquote-layer');

/** All that a script of the page could find out about what lies over it. */
async function pageSees() {
  await frame();
  const layer = host();
  const { x, y, width, height } = layer?.getBoundingClientRect() ?? new DOMRect();
  const root = document.documentElement;
  getSelection()?.selectAllChildren(root);
  const selected = String(getSelection());
  getSelection()?.removeAllRanges();
  return {
    markup: root.outerHTML.replace(/<style[\s\S]*?<\/style>/g, ''),
    shadow: layer?.shadowRoot ?? null,
    box: [x, y, width, height, layer?.scrollWidth, layer?.scrollHeight, layer?.clientHeight],
    style:
      layer &&
      [...getComputedStyle(layer)].map((of) => getComputedStyle(layer).getPropertyValue(of)),
    size: [root.scrollWidth, root.scrollHeight, document.body.offsetHeight],
    focus: document.activeElement?.localName,
    highlights: [...CSS.highlights.keys()],
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    animations: document.getAnimations().length,
    selected,
    hit: [...document.querySelectorAll('article p')].map((paragraph) => {
      const box = paragraph.getBoundingClientRect();
      return document.elementFromPoint(box.x + 30, box.y + 8) === paragraph;
    }),
  };
}

describe('private marks', () => {
  let stop: AbortController;
  let painter: Painter;
  let batch: Batch;
  let canvas: HTMLCanvasElement;

  const secretly = (words: string, paragraph = 0): Annotation => ({
    ...annotate(batch, paragraph, words),
    private: true,
  });
  /** How opaque the canvas is over the middle of an annotation's first line, or beside it. */
  const opacityAt = (key: string, beside = 0): number => {
    const rect = painter.anchor(key)?.getClientRects()[0] ?? new DOMRect();
    const context = canvas.getContext('2d');
    const scale = devicePixelRatio;
    const [x, y] = [(rect.x + rect.width / 2 + beside) * scale, (rect.y + rect.height / 2) * scale];
    return context?.getImageData(x, y, 1, 1).data[3] ?? 0;
  };

  beforeEach(() => {
    stop = new AbortController();
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    batch = { paragraphs: readAll(show(text)), from: 0 };
    painter = createPainter({
      document,
      signal: stop.signal,
      onRest: vi.fn(),
      onLeave: vi.fn(),
      onTap: vi.fn(),
    });
    // The layer is made when it is asked for.
    expect(painter.overlay.container.inert).toBe(true);
    const root = attach.mock.results.at(-1)?.value as ShadowRoot;
    canvas = root.querySelector('canvas') as HTMLCanvasElement;
    attach.mockRestore();
  });
  afterEach(() => {
    stop.abort();
    show('');
  });

  it('are drawn over their words and nowhere else', async () => {
    painter.overlay.open();
    painter.paint(batch, [secretly('a long winter')]);
    await frame();
    expect(opacityAt('a long winter')).toBeGreaterThan(0);
    expect(opacityAt('a long winter', 300)).toBe(0);
  });

  it('are listed and stepped through with those that the page may see', () => {
    painter.overlay.open();
    painter.paint(batch, [annotate(batch, 1, 'the second basin'), secretly('a long winter')]);
    expect(painter.list().map(({ key }) => key)).toEqual(['a long winter', 'the second basin']);
    painter.scrollTo('a long winter');
    expect(painter.next()?.key).toBe('the second basin');
  });

  it('follow their words when these move', async () => {
    painter.overlay.open();
    painter.paint(batch, [secretly('the second basin', 1)]);
    await frame();
    const before = painter.anchor('the second basin')?.getBoundingClientRect().y ?? 0;
    const first = batch.paragraphs[0]?.block as HTMLElement;
    first.style.paddingBottom = '90px';
    await vi.waitFor(() => expect(opacityAt('the second basin')).toBeGreaterThan(0));
    expect(painter.anchor('the second basin')?.getBoundingClientRect().y).toBe(before + 90);
  });

  it('are not drawn over what the page lays upon their words', async () => {
    painter.overlay.open();
    painter.paint(batch, [secretly('a long winter')]);
    const banner = document.createElement('div');
    banner.style.cssText = 'position:fixed;inset:0;background:white';
    document.body.append(banner);
    window.dispatchEvent(new Event('resize'));
    await frame();
    expect(opacityAt('a long winter')).toBe(0);
    banner.remove();
  });

  it('are gone when they are hidden, and the layer when all ends', async () => {
    painter.overlay.open();
    painter.paint(batch, [secretly('a long winter')]);
    await frame();
    const [x, opacity] = [painter.anchor('a long winter'), opacityAt('a long winter')];
    expect([x === null, opacity > 0]).toEqual([false, true]);
    painter.hide('a long winter');
    await frame();
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    expect(pixels?.some((part) => part > 0)).toBe(false);
    stop.abort();
    expect(host()).toBeNull();
  });

  it('leave nothing by which the page could tell them from none', async () => {
    painter.overlay.open();
    const none = await pageSees();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    painter.paint(batch, [secretly('a long winter'), secretly('the second basin', 1)]);
    painter.scrollTo('a long winter');
    expect(await pageSees()).toEqual(none);
    expect([...records, ...observer.takeRecords()]).toEqual([]);
    expect(painter.list().length).toBe(2);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter, type Painter } from '../../src/page/create-painter';
import type { Batch } from '../../src/page/paragraph';
import { annotate, highlighted, readAll, show } from './markup';

const text = `<article><p>The aide said it was “nothing more than a <em>short</em> reprieve”.</p>
  <p>Asked again, she spoke of “a long winter” and left the room.</p></article>`;

describe('painter', () => {
  let stop: AbortController;
  let painter: Painter;
  let batch: Batch;
  const onRest = vi.fn();

  beforeEach(() => {
    stop = new AbortController();
    batch = { paragraphs: readAll(show(text)), from: 0 };
    painter = createPainter({
      document,
      signal: stop.signal,
      onRest,
      onLeave: vi.fn(),
      onTap: vi.fn(),
    });
  });
  afterEach(() => stop.abort());

  it('paints exactly the words, over inline markup', () => {
    painter.paint(batch, [annotate(batch, 0, 'nothing more than a short reprieve')]);
    expect(highlighted('same')).toEqual(['nothing more than a short reprieve']);
  });

  it('tells a material difference apart', () => {
    painter.paint(batch, [{ ...annotate(batch, 1, 'a long winter'), material: true }]);
    expect(highlighted('changed')).toEqual(['a long winter']);
  });

  it('lists in reading order, whatever order things were painted in', () => {
    painter.paint(batch, [annotate(batch, 1, 'a long winter'), annotate(batch, 0, 'short')]);
    expect(painter.list().map(({ key }) => key)).toEqual(['short', 'a long winter']);
  });

  it('steps through what is painted and marks the current one', () => {
    painter.paint(batch, [annotate(batch, 0, 'short'), annotate(batch, 1, 'a long winter')]);
    painter.scrollTo('short');
    expect(painter.next()?.key).toBe('a long winter');
    expect(highlighted('current')).toEqual(['a long winter']);
    expect(painter.previous()?.key).toBe('short');
  });

  it('forgets what stands in paragraphs that are gone', () => {
    painter.paint(batch, [annotate(batch, 0, 'short'), annotate(batch, 1, 'a long winter')]);
    painter.forget([batch.paragraphs[0]?.id ?? 0]);
    expect(highlighted('same')).toEqual(['a long winter']);
  });

  it('does not paint words that the page has changed meanwhile', () => {
    const words = annotate(batch, 1, 'a long winter');
    const node = batch.paragraphs[1]?.runs[0]?.node;
    if (node) node.data = node.data.replace('long', 'mild');
    expect(painter.paint(batch, [words])).toEqual([]);
  });

  it('leaves the page and its own highlights as they were', () => {
    CSS.highlights.set('of-the-page', new Highlight());
    const before = document.documentElement.outerHTML;
    const sheets = document.adoptedStyleSheets.length;
    painter.paint(batch, [annotate(batch, 0, 'short')]);
    expect(document.documentElement.outerHTML).toBe(before);
    stop.abort();
    expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
    expect(document.adoptedStyleSheets.length).toBe(sheets);
    CSS.highlights.delete('of-the-page');
  });
});

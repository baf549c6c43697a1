import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPainter } from '../../src/page/create-painter';
import { annotate, highlighted, readAll, show } from './markup';

const text = `<p>The aide spoke of “a long winter” there.</p>
  <input aria-label="comment">
  <p style="margin-top: 5000px">Asked again, she called it “a short spring” and left.</p>`;
const near = 'a long winter';
const far = 'a short spring';
/** What a reader does after whose end everything is registered again. */
const ends: Readonly<Record<string, () => void>> = {
  'the field is left': () => (document.activeElement as HTMLElement).blur(),
  'the page is printed': () => dispatchEvent(new Event('beforeprint')),
  'typing pauses': () => undefined,
};

describe('registered ranges', () => {
  let stop: AbortController;

  beforeEach(() => {
    stop = new AbortController();
    const root = show(text);
    const painter = createPainter({
      document,
      signal: stop.signal,
      onRest: vi.fn(),
      onLeave: vi.fn(),
      onTap: vi.fn(),
    });
    const paragraphs = readAll(root);
    const batch = { paragraphs, from: 0 };
    const at = (words: string) => paragraphs.findIndex((one) => one.text.includes(words));
    painter.paint(
      batch,
      [near, far].map((words) => annotate(batch, at(words), words)),
    );
    scrollTo(0, 0);
  });
  afterEach(() => {
    stop.abort();
    show('');
  });

  const type = () => userEvent.type(document.querySelector('input') as Element, 'we');
  const farGoes = () => vi.waitFor(() => expect(highlighted('same')).toEqual([near]));
  const allStand = () =>
    vi.waitFor(() => expect(highlighted('same').toSorted()).toEqual([near, far]), 3_000);

  it('are all of them while nobody types', () => {
    expect(highlighted('same').toSorted()).toEqual([near, far]);
  });

  it.each(Object.entries(ends))('come back from far away when %s', async (_, end) => {
    await type();
    await farGoes();
    end();
    await allStand();
  });

  it('are those that the reader scrolls to while typing', async () => {
    await type();
    await farGoes();
    scrollTo(0, document.documentElement.scrollHeight);
    await vi.waitFor(() => expect(highlighted('same')).toEqual([far]));
  });

  it('are not given up because a page says that somebody types', async () => {
    document.dispatchEvent(new InputEvent('beforeinput', { bubbles: true }));
    await new Promise((rested) => requestAnimationFrame(() => setTimeout(rested, 50)));
    expect(highlighted('same').toSorted()).toEqual([near, far]);
  });
});

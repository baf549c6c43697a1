import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPrivateCard, type PrivateCard } from '../../../src/ui/card/create-private-card';
import { cardLanguage } from '../../../src/ui/messages/languages';
import { readAlike, readElsewhere, readOften } from '../../gallery/reading-samples';

let ended: AbortController;
let roots: ShadowRoot[];
let container: ShadowRoot;
const attach = Element.prototype.attachShadow;

beforeEach(() => {
  ended = new AbortController();
  const overlay = document.createElement('div');
  container = overlay.attachShadow({ mode: 'closed' });
  document.body.append(overlay);
  roots = [];
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    expect(options.mode).toBe('closed');
    roots.push(root);
    return root;
  };
});

afterEach(() => {
  ended.abort();
  Element.prototype.attachShadow = attach;
  document.body.replaceChildren();
});

const box = () => roots[0]?.querySelector<HTMLElement>('.card') as HTMLElement;
const somewhere = () => [new DOMRect(20, 20, 300, 20)];
const placed = () => vi.waitFor(() => expect(box().dataset['placement']).toBeTruthy());

const makeCard = (): PrivateCard =>
  createPrivateCard({
    document,
    container,
    signal: ended.signal,
    language: cardLanguage('en'),
    fontSize: 'medium',
  });

it.each([
  [
    readElsewhere,
    'You read this in The Example Courier on 14 Mar 2025',
    'courier.example/2025/03/envoy-rejects-the-pause-and-asks-for-more',
  ],
  [readAlike, 'You read this in Gazette of Examples on 16 Mar 2025', 'gazette.example/envoy'],
  [readOften, 'You read this in The Example Courier and two more', 'Possibly the same quote'],
] as const)('tells where the words were read: %#', (annotation, sentence, more) => {
  makeCard().show(annotation, somewhere);
  expect(box().textContent).toContain(sentence);
  expect(box().textContent).toContain(more);
});

it('adds nothing before it is first shown, and to the container alone after', () => {
  const before = document.querySelectorAll('*').length;
  const card = makeCard();
  expect(container.children).toHaveLength(0);
  card.show(readElsewhere, somewhere);
  card.show(readOften, somewhere);
  expect(container.children).toHaveLength(1);
  expect(document.querySelectorAll('*')).toHaveLength(before);
});

it('is made beforehand without being seen or saying anything, and then tells as it should', () => {
  const card = makeCard();
  card.warm();
  card.warm();
  expect(roots).toHaveLength(1);
  expect(box().checkVisibility()).toBe(false);
  expect(box().textContent).toBe('');
  expect(card.shown()).toBeNull();
  card.show(readElsewhere, somewhere);
  expect(roots).toHaveLength(1);
  expect(box().checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(box().textContent).toContain('You read this in The Example Courier');
});

it('has nothing to press, and lets the pointer through to the page', async () => {
  const words = document.createElement('p');
  words.style.cssText = 'position:fixed;inset:0;margin:0';
  document.body.prepend(words);
  makeCard().show(readOften, somewhere);
  await placed();
  expect(box().querySelectorAll('a, button, summary, input, [tabindex]')).toHaveLength(0);
  const { left, top, width, height } = box().getBoundingClientRect();
  expect(width * height).toBeGreaterThan(0);
  for (const [x, y] of [
    [0.5, 0.1],
    [0.1, 0.5],
    [0.5, 0.9],
  ] as const)
    expect(document.elementFromPoint(left + width * x, top + height * y)).toBe(words);
});

it('animates nothing', async () => {
  makeCard().show(readElsewhere, somewhere);
  await placed();
  expect(box().getAnimations({ subtree: true })).toEqual([]);
  expect(document.getAnimations()).toEqual([]);
});

it('leaves the focus where it is', () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  const card = makeCard();
  card.show(readElsewhere, somewhere);
  card.hide();
  expect(document.activeElement).toBe(field);
});

it('goes on Esc, which the page has as well', async () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard, { signal: ended.signal });
  const card = makeCard();
  card.show(readElsewhere, somewhere);
  expect(card.shown()).toBe('read');
  await userEvent.keyboard('{Escape}');
  expect(card.shown()).toBeNull();
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.[0].defaultPrevented).toBe(false);
});

it('goes when its words leave the window', async () => {
  let top = 20;
  const card = makeCard();
  card.show(readElsewhere, () => [new DOMRect(20, top, 300, 20)]);
  await placed();
  top = -400;
  window.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(card.shown()).toBeNull());
  expect(box().getClientRects()).toHaveLength(0);
});

it('leaves nothing behind', () => {
  const card = makeCard();
  card.show(readElsewhere, somewhere);
  ended.abort();
  expect(container.children).toHaveLength(0);
  card.show(readElsewhere, somewhere);
  expect(card.shown()).toBeNull();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Card, type CardOptions, createCard } from '../../../src/ui/card/create-card';
import { cardLanguage } from '../../../src/ui/messages/languages';
import { twenty } from '../../gallery/extreme-samples';
import { altered, reworded } from '../../gallery/samples';

let ended: AbortController;
let roots: ShadowRoot[];
let modes: string[];
const attach = Element.prototype.attachShadow;

beforeEach(() => {
  ended = new AbortController();
  roots = [];
  modes = [];
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.push(root);
    modes.push(options.mode);
    return root;
  };
});

afterEach(async () => {
  ended.abort();
  Element.prototype.attachShadow = attach;
  document.body.replaceChildren();
  await page.viewport(414, 896);
});

const host = () => document.querySelector('crossquote-card');
const box = () => roots[0]?.querySelector<HTMLElement>('.card') as HTMLElement;
const button = (label: string) =>
  [...box().querySelectorAll('button')].find(
    (each) => each.textContent === label || each.ariaLabel === label,
  ) as HTMLButtonElement;

function makeCard(options: Partial<CardOptions> = {}): Card {
  return createCard({
    document,
    signal: ended.signal,
    language: cardLanguage('en'),
    fontSize: 'medium',
    searchEngine: 'https://search.example/?q=%s',
    onHide: vi.fn(),
    onCopy: vi.fn(async () => true),
    onOpen: vi.fn(),
    onPointerEnter: vi.fn(),
    onPointerLeave: vi.fn(),
    onClosed: vi.fn(),
    ...options,
  });
}

const somewhere = () => [new DOMRect(20, 20, 300, 20)];
const placed = () => vi.waitFor(() => expect(box().dataset['placement']).toBeTruthy());

it('adds nothing to the page before it is first shown, and one element after', () => {
  const before = document.querySelectorAll('*').length;
  const card = makeCard();
  expect(document.querySelectorAll('*')).toHaveLength(before);
  card.show(reworded, somewhere, { focus: false });
  card.hide();
  card.show(altered, somewhere, { focus: false });
  expect(document.querySelectorAll('*')).toHaveLength(before + 1);
});

it('keeps its content from the page', () => {
  makeCard().show(reworded, somewhere, { focus: false });
  expect(modes).toEqual(['closed']);
  expect(host()?.shadowRoot).toBeNull();
  expect(host()?.textContent).toBe('');
});

it('takes nothing from the page’s styles', async () => {
  const style = document.createElement('style');
  style.textContent = `* { font: 40px fantasy; letter-spacing: 9px; text-transform: uppercase }
    crossquote-card { display: none; transform: scale(3); filter: invert(1); color: red }`;
  document.body.append(style);
  makeCard().show(reworded, somewhere, { focus: false });
  await placed();
  const shown = getComputedStyle(box());
  expect(shown.letterSpacing).toBe('normal');
  expect(shown.textTransform).toBe('none');
  expect(shown.fontSize).toBe('14px');
  expect(getComputedStyle(host() as Element).filter).toBe('none');
  expect(box().getBoundingClientRect().width).toBe(360);
});

it('shows what packs say as text, and makes no element of it', () => {
  const hostile = '<img src=x onerror="window.harmed = true">';
  makeCard().show(
    {
      ...reworded,
      text: hostile,
      creditedTo: hostile,
      speaker: { ...reworded.speaker, name: hostile, role: hostile },
      positions: reworded.positions.map((each) => ({ ...each, issue: hostile, summary: hostile })),
    },
    somewhere,
    { focus: false },
  );
  expect(box().querySelector('img, script')).toBeNull();
  expect(box().querySelector('.speaker-name')?.textContent).toBe(hostile);
});

it('leads nowhere but to https: addresses', () => {
  const [first] = reworded.versions;
  if (!first) throw new Error('no version');
  const addresses = [
    'javascript:alert(1)',
    'http://plain.example/',
    'data:text/html,a',
    'no address',
  ];
  const versions = addresses.map((url, i) => ({
    ...first,
    source: { ...first.source, url, outlet: `Outlet ${i}` },
  }));
  makeCard().show({ ...reworded, versions }, somewhere, { focus: false });
  button('Show two more outlets')?.click();
  const links = [...box().querySelectorAll('a')].map(({ href }) => new URL(href).origin);
  expect(new Set(links)).toEqual(new Set(['https://search.example']));
});

it('closes on Esc, tells so, and gives the focus back', async () => {
  const before = document.createElement('button');
  document.body.append(before);
  before.focus();
  const onClosed = vi.fn();
  const card = makeCard({ onClosed });
  card.show(reworded, somewhere, { focus: true });
  expect(roots[0]?.activeElement).toBe(box());
  await userEvent.keyboard('{Escape}');
  expect(card.shown()).toBeNull();
  expect(onClosed).toHaveBeenCalledExactlyOnceWith('reworded');
  expect(document.activeElement).toBe(before);
});

it('closes on Esc where it was opened by hovering, and leaves the focus alone', async () => {
  const elsewhere = document.createElement('button');
  document.body.append(elsewhere);
  const card = makeCard();
  card.show(reworded, somewhere, { focus: false });
  elsewhere.focus();
  await userEvent.keyboard('{Escape}');
  expect(card.shown()).toBeNull();
  expect(document.activeElement).toBe(elsewhere);
});

it('does not heed keys that the page makes up', () => {
  const card = makeCard();
  card.show(reworded, somewhere, { focus: false });
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(card.shown()).toBe('reworded');
});

it('lets Tab go round within it', async () => {
  makeCard().show(reworded, somewhere, { focus: true });
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(roots[0]?.activeElement).toBe(button('Not this quote'));
  await userEvent.keyboard('{Tab}');
  expect(roots[0]?.activeElement).toBe(button('Close'));
});

it('hides a match for good, after it has closed', () => {
  const told: string[] = [];
  const card = makeCard({
    onClosed: (key) => told.push(`closed ${key}`),
    onHide: (key) => told.push(`hide ${key} ${card.shown()}`),
  });
  card.show(reworded, somewhere, { focus: false });
  button('Not this quote').click();
  expect(told).toEqual(['closed reworded', 'hide reworded null']);
});

it('copies the page’s words with speaker and page, then the others', async () => {
  const onCopy = vi.fn(async (_: string) => true);
  document.title = 'A report';
  makeCard({ onCopy }).show(reworded, somewhere, { focus: false });
  button('Copy').click();
  await vi.waitFor(() => expect(button('Copied')).toBeTruthy());
  const [first, second] = onCopy.mock.calls[0]?.[0].split('\n') ?? [];
  expect(first).toBe(
    `“${reworded.text}” — Yuri Ushakov, foreign-policy adviser to the Russian president, A report, ${location.href}`,
  );
  expect(second).toBe(
    '“nothing other than a temporary breather for Ukrainian troops” — Yuri Ushakov, Financial Times, 13 Mar 2025',
  );
});

it('goes with its signal', () => {
  const card = makeCard();
  card.show(reworded, somewhere, { focus: false });
  ended.abort();
  expect(host()).toBeNull();
  card.show(reworded, somewhere, { focus: false });
  expect(host()).toBeNull();
});

it('closes when its quotation has left the window', async () => {
  let top = 20;
  const onClosed = vi.fn();
  const card = makeCard({ onClosed });
  card.show(reworded, () => [new DOMRect(20, top, 300, 20)], { focus: false });
  top = -200;
  window.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(onClosed).toHaveBeenCalledExactlyOnceWith('reworded'));
  expect(card.shown()).toBeNull();
});

const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Three lines of a quotation, as text wraps. */
const lines = (x: number, y: number, width: number) => [
  new DOMRect(x + width / 2, y, width / 2, 22),
  new DOMRect(x, y + 26, width, 22),
  new DOMRect(x, y + 52, width / 3, 22),
];

it.each([
  { window: [360, 640], at: [10, 5, 340] },
  { window: [360, 640], at: [10, 300, 340] },
  { window: [360, 640], at: [10, 560, 340] },
  { window: [320, 568], at: [8, 40, 300] },
  { window: [1280, 800], at: [900, 700, 360] },
  { window: [1280, 800], at: [0, 0, 300] },
  { window: [1280, 420], at: [400, 170, 400] },
  { window: [640, 400], at: [20, 30, 600] },
] as const)('stays in a window of $window beside words at $at', async ({ window: size, at }) => {
  await page.viewport(size[0], size[1]);
  const [x, y, width] = at;
  const words = lines(x, y, width);
  for (const annotation of [twenty, reworded]) {
    makeCard().show(annotation, () => words, { focus: false, point: { x: x + 30, y } });
    const shown = roots.at(-1)?.querySelector<HTMLElement>('.card') as HTMLElement;
    await vi.waitFor(() => expect(shown.dataset['placement']).toBeTruthy());
    // One more frame: the card places itself again after its own size is known.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const rect = shown.getBoundingClientRect();
    expect(rect.left).toBeGreaterThanOrEqual(0);
    expect(rect.top).toBeGreaterThanOrEqual(0);
    expect(rect.right).toBeLessThanOrEqual(size[0]);
    expect(rect.bottom).toBeLessThanOrEqual(size[1]);
    expect(rect.height).toBeGreaterThan(120);
    for (const line of words) expect(overlaps(rect, line)).toBe(false);
  }
});

it('knows which points of the window are its own', async () => {
  const card = makeCard();
  expect(card.contains({ x: 100, y: 100 })).toBe(false);
  card.show(reworded, somewhere, { focus: false });
  await placed();
  const { left, top } = box().getBoundingClientRect();
  expect(card.contains({ x: left + 5, y: top + 5 })).toBe(true);
  expect(card.contains({ x: left - 5, y: top + 5 })).toBe(false);
  card.hide();
  expect(card.contains({ x: left + 5, y: top + 5 })).toBe(false);
});

import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { appLanguage } from '../../../src/ui/messages/languages';
import { Popup, type PopupProps } from '../../../src/ui/popup/popup';
import { page } from '../../gallery/samples';

const box = document.createElement('div');
afterEach(() => render(null, box));

function show(props: Partial<PopupProps>) {
  const steps = {
    onSwitchSite: vi.fn(),
    onPauseEverywhere: vi.fn(),
    onAskPermission: vi.fn(),
    onRetry: vi.fn(),
    onShow: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  const given = { site: 'ft.com', status: 'ready' as const, annotations: page };
  render(<Popup language={appLanguage('en')} {...given} {...steps} {...props} />, box);
  return steps;
}

const press = (label: string) => {
  const found = [...box.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === label || each.ariaLabel === label,
  );
  if (!found) throw new Error(`Nothing says ${label}.`);
  found.click();
};

it.each([
  ['paused-here', 'Annotate this site', 'onSwitchSite', [true]],
  ['paused-everywhere', 'Resume', 'onPauseEverywhere', [false]],
  ['no-permission', 'Allow on this site', 'onAskPermission', []],
  ['failed', 'Load again', 'onRetry', []],
  ['ready', 'Pause everywhere', 'onPauseEverywhere', [true]],
  ['ready', 'Annotate ft.com', 'onSwitchSite', [false]],
  ['paused-here', 'Annotate ft.com', 'onSwitchSite', [true]],
  ['ready', 'Open panel', 'onOpenPanel', []],
  ['withheld', 'Options', 'onOpenOptions', []],
] as const)('%s: “%s” does it', (status, label, step, values) => {
  const steps = show({ status });
  press(label);
  const called = steps[step].mock.calls.map((call) => call.filter((v) => typeof v === 'boolean'));
  expect(called).toEqual([values]);
});

it.each([
  ['starting', 'Reading this page'],
  ['not-article', 'This page is not an article'],
  ['nothing-known', 'No known quotation here yet'],
  ['withheld', 'The browser withholds this page'],
  ['no-permission', 'Not allowed on ft.com yet'],
] as const)('%s says “%s”, and what to do next', (status, said) => {
  show({ status, annotations: [] });
  expect(box.querySelector('[role="status"]')?.textContent).toBe(said);
  expect(box.querySelector('.state-next')?.textContent).toMatch(/\.$/);
});

it.each(['withheld', 'no-permission', 'paused-everywhere'] as const)(
  '%s has no switch for the site',
  (status) => {
    show({ status });
    expect(box.querySelector('[role="switch"]')).toBeNull();
  },
);

it('lists the page’s quotations in order, each with how others have it', () => {
  show({});
  expect(box.querySelector('.found')?.textContent).toBe('7 known quotations on this page');
  const tallies = [...box.querySelectorAll('.item')].map((item) =>
    [...item.querySelectorAll('.tally > span')].map((span) => span.textContent).join(': '),
  );
  expect(tallies).toEqual([
    '≠ 2: Two outlets word it differently',
    '≠ 3: Three outlets word it differently',
    '≠ 2: Two outlets word it differently',
    '= 2: Two outlets have it word for word',
    '≠ 1: One outlet words it differently',
    '',
    '',
  ]);
});

it('leads to a quotation', () => {
  const { onShow } = show({});
  box.querySelectorAll<HTMLElement>('.item-button')[3]?.click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith('word-for-word');
});

it('offers no panel where the browser has none', () => {
  show({ onOpenPanel: null });
  expect(box.textContent).not.toContain('Open panel');
});

import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Annotation } from '../../../src/core/factbase/annotation';
import { appLanguage } from '../../../src/ui/messages/languages';
import {
  everything,
  filterAnnotations,
  groupBySpeaker,
  issuesOf,
} from '../../../src/ui/panel/filter-annotations';
import { Panel, type PanelProps } from '../../../src/ui/panel/panel';
import { knownAndRead, readElsewhere } from '../../gallery/reading-samples';
import { page } from '../../gallery/samples';

const box = document.createElement('div');
document.body.append(box);
afterEach(() => render(null, box));

function show(props: Partial<PanelProps> = {}) {
  const steps = {
    onSwitchSite: vi.fn(),
    onPauseEverywhere: vi.fn(),
    onAskPermission: vi.fn(),
    onRetry: vi.fn(),
    onShow: vi.fn(),
    onHide: vi.fn(),
    onCopy: vi.fn(async () => true),
    onOpen: vi.fn(),
    onExportPage: vi.fn(),
  };
  render(
    <Panel
      language={appLanguage('en')}
      site="ft.com"
      status="ready"
      annotations={page}
      current={null}
      searchEngine="https://search.example/?q=%s"
      {...steps}
      {...props}
    />,
    box,
  );
  return steps;
}

const keysOf = (annotations: readonly { key: string }[]) => annotations.map(({ key }) => key);
const listed = () =>
  [...box.querySelectorAll<HTMLElement>('.item-button')].map((each) => each.dataset['key']);
const press = (label: string) =>
  [...box.querySelectorAll('button')].find((each) => each.textContent?.trim() === label)?.click();

it.each([
  [{}, ['reworded', 'altered', 'credited', 'word-for-word', 'unsure', 'position', 'bare']],
  [{ speaker: 'ellison' }, ['altered']],
  [{ material: true }, ['altered', 'credited']],
  [{ issue: 'a tax on harbours' }, ['position']],
  [{ speaker: 'ushakov', material: true }, ['credited']],
] as const)('%j lets through %j', (filter, keys) => {
  expect(keysOf(filterAnnotations(page, { ...everything, ...filter }))).toEqual(keys);
});

it('groups by speaker in the order in which they first speak', () => {
  expect(groupBySpeaker(page).map(keysOf)).toEqual([
    ['reworded', 'credited', 'word-for-word', 'unsure'],
    ['altered'],
    ['position'],
    ['bare'],
  ]);
});

it('names each issue once', () => {
  const issues = issuesOf(page);
  expect(new Set(issues).size).toBe(issues.length);
  expect(issues).toContain('a ceasefire before a settlement');
});

it('marks where the reader is on the page', () => {
  show({ current: 'unsure' });
  const marked = box.querySelectorAll<HTMLElement>('[aria-current]');
  expect([...marked].map((each) => each.dataset['key'])).toEqual(['unsure']);
});

it('lists only what differs materially when asked, and says how many of how many', async () => {
  show();
  press('Differs materially');
  await vi.waitFor(() => expect(listed()).toEqual(['altered', 'credited']));
  expect(box.querySelector('.found')?.textContent).toBe('2 of 7 known quotations');
});

it('opens a quotation on the page and in full, and backs out with Esc to where it was', async () => {
  const { onShow } = show();
  box.querySelector<HTMLElement>('[data-key="altered"]')?.click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith('altered');
  await vi.waitFor(() => expect(document.activeElement?.className).toBe('detail'));
  expect(box.querySelector('.detail-words')?.textContent).toBe(page[1]?.text);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() =>
    expect((document.activeElement as HTMLElement | null)?.dataset['key']).toBe('altered'),
  );
  expect(box.querySelector('.detail')).toBeNull();
});

it('shows wordings as graph, table and list', async () => {
  show();
  box.querySelector<HTMLElement>('[data-key="reworded"]')?.click();
  await vi.waitFor(() => expect(box.querySelector('.graph-line')).not.toBeNull());
  const ways = [...box.querySelectorAll('.way')].map((way) => way.ariaLabel);
  expect(ways).toEqual([
    'more: here',
    'other: Financial Times and MT Hannach',
    'short reprieve: here',
    'temporary: Financial Times and MT Hannach',
    'breather: Financial Times',
    'break: MT Hannach',
    'forces: here',
    'troops: Financial Times and MT Hannach',
  ]);
  press('Table');
  await vi.waitFor(() => expect(box.querySelectorAll('.variants tbody tr')).toHaveLength(3));
  const row = [...box.querySelectorAll('.variants tbody tr:nth-child(2) > *')];
  expect(row.map((cell) => cell.textContent)).toEqual([
    'Financial Times',
    'nothing',
    'other',
    'than a',
    'temporary breather',
    'for Ukrainian',
    'troops',
  ]);
  press('List');
  await vi.waitFor(() => expect(box.querySelectorAll('.collation .row')).toHaveLength(3));
});

it('hides a match and goes back to the list', async () => {
  const { onHide } = show();
  box.querySelector<HTMLElement>('[data-key="altered"]')?.click();
  await vi.waitFor(() => expect(box.querySelector('.detail')).not.toBeNull());
  press('Not this quote');
  expect(onHide).toHaveBeenCalledExactlyOnceWith('altered');
  await vi.waitFor(() => expect(box.querySelector('.detail')).toBeNull());
});

const detail = async (annotation: Annotation) => {
  const steps = show({ annotations: [annotation] });
  box.querySelector<HTMLElement>('.item-button')?.click();
  await vi.waitFor(() => expect(box.querySelector('.detail')).not.toBeNull());
  return steps;
};

it('counts what was read elsewhere, and lists it under a heading of its own', async () => {
  await detail(knownAndRead);
  expect(box.querySelector('.tally')?.textContent).toBe('≠ 4Four outlets word it differently');
  expect(box.querySelector('.verdict')?.textContent).toContain('Four other outlets');
  const ways = [...box.querySelectorAll('.way')].map((way) => way.ariaLabel);
  expect(ways.some((way) => way?.includes('Gazette of Examples'))).toBe(true);
  const read = box.querySelector('[aria-labelledby="reading-title"]');
  expect([...(read?.querySelectorAll('.outlet') ?? [])].map((e) => e.textContent)).toEqual([
    'Gazette of Examples',
  ]);
  press('List');
  await vi.waitFor(() => expect(box.querySelectorAll('.collation')).toHaveLength(2));
  expect(box.querySelector('.collation')?.textContent).not.toContain('Gazette of Examples');
});

it('marks what rests on one’s own reading alone, in the list and in full', async () => {
  await detail(readElsewhere);
  expect(box.querySelector('.item')?.textContent).toContain('from your own reading');
  expect(box.querySelector('.told')?.textContent).toContain('the page cannot see it');
  expect(box.querySelector('[aria-labelledby="reading-title"]')).toBeNull();
  show({ annotations: [knownAndRead] });
  await vi.waitFor(() =>
    expect(box.querySelector('.item')?.textContent).not.toContain('from your own reading'),
  );
});

it('exports the page where there is a way to', () => {
  const { onExportPage } = show();
  press('Export as Web Annotations');
  expect(onExportPage).toHaveBeenCalledOnce();
  show({ onExportPage: null });
  expect(box.querySelector('.list-foot')).toBeNull();
});

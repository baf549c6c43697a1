import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readSite } from '../../../src/ui/options/read-site';
import { optionSamples } from '../../gallery/option-samples';
import { box, labelled, show } from './show-options';

const fullOptions = optionSamples.full;
const { settings } = fullOptions;

it.each([
  ['Pause everywhere', { paused: true }],
  ['Annotate only sites I choose', { onlyChosen: true }],
  ['Annotate courier.example', { sites: { ...settings.sites, 'courier.example': 'on' } }],
  ['Remove: courier.example', { sites: { 'specimen-times.example': 'off' } }],
  ['Underline only', { marks: { ...settings.marks, strength: 'underline' } }],
  ['Mark reported positions', { marks: { ...settings.marks, positions: false } }],
  ['Large', { fontSize: 'large' }],
])('“%s” changes %j', (label, change) => {
  const { onChange } = show();
  labelled(label).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

it.each([
  ['example.org', 'example.org'],
  ['  https://www.Example.org/a?b#c ', 'example.org'],
  ['news.example.org:8080', 'news.example.org'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['', null],
  ['example', null],
  ['about:config', null],
  ['ftp://example.org', null],
  ['two words.org', null],
])('of “%s” it reads the site %s', (typed, site) => {
  expect(readSite(typed)).toBe(site);
});

it('adds a site, and says so where it is none', async () => {
  const { onChange } = show();
  const field = labelled<HTMLInputElement>('Site to add');
  await userEvent.type(field, 'nonsense{Enter}');
  expect(box.querySelector('[role="alert"]')?.textContent).toContain('no site’s name');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.clear(field);
  await userEvent.type(field, 'echo.example{Enter}');
  const sites = { ...settings.sites, 'echo.example': 'off' };
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ sites });
  expect(box.querySelector('[role="alert"]')).toBeNull();
});

it('searches a long list of sites', async () => {
  const names = [...'abcdefghi'].map((letter) => [`${letter}${letter}.example`, 'off'] as const);
  show({ settings: { ...settings, sites: Object.fromEntries(names) } });
  await userEvent.type(labelled('Search sites'), 'cc');
  const shown = [...box.querySelectorAll('.site-list .setting-words')].map((e) => e.textContent);
  expect(shown).toEqual(['cc.example']);
});

it('takes a search engine of the reader’s own only with a place for the words', async () => {
  const { onChange } = show({ settings: { ...settings, searchEngine: 'https://my.example/%s' } });
  const field = labelled<HTMLInputElement>('Address of the search, with %s for the words');
  await userEvent.fill(field, 'https://my.example/?q=');
  expect(onChange).not.toHaveBeenCalled();
  expect(box.querySelector('#engine-refused')).not.toBeNull();
  await userEvent.fill(field, 'https://my.example/?q=%s');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ searchEngine: 'https://my.example/?q=%s' });
});

it('brings a hidden match back', () => {
  const { onShowAgain } = show();
  labelled(`Show again: ${fullOptions.hidden[0]?.text}`).click();
  expect(onShowAgain).toHaveBeenCalledExactlyOnceWith('a');
});

it('leads to each of its parts', () => {
  show();
  const links = [...box.querySelectorAll<HTMLAnchorElement>('.contents a')];
  expect(links).toHaveLength(box.querySelectorAll('.section').length);
  for (const { hash } of links) expect(box.querySelector(hash)).not.toBeNull();
});

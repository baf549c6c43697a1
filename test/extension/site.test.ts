import { describe, expect, test } from 'vitest';
import { defaults } from '../../src/extension/settings';
import { bySite, siteOf } from '../../src/extension/site-of';
import { siteState, withSite } from '../../src/extension/site-state';

const sites: [string, string | null][] = [
  ['https://www.ft.com/content/1', 'ft.com'],
  ['https://ft.com/', 'ft.com'],
  ['https://news.bbc.co.uk/x', 'bbc.co.uk'],
  ['https://someone.github.io/blog', 'someone.github.io'],
  ['http://localhost:8080/', 'localhost'],
  ['http://127.0.0.1:5000/page', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['https://укрінформ.укр/', 'xn--j1aeceicql4n.xn--j1amh'],
  ['about:addons', null],
  ['chrome://settings', null],
  ['file:///tmp/page.html', null],
];

describe('siteOf', () => {
  test.each(sites)('%s belongs to %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('bySite', () => {
  test('keeps what was typed by its site', () => {
    const typed = {
      'www.ft.com': 'off',
      'https://news.bbc.co.uk/x': 'on',
      'no site': 'on',
      '': 'on',
    };
    expect(bySite(typed)).toEqual({ 'ft.com': 'off', 'bbc.co.uk': 'on' });
  });
});

describe('siteState', () => {
  const off = { ...defaults, sites: { 'ft.com': 'off' } as const };
  const chosen = { ...defaults, onlyChosen: true, sites: { 'ft.com': 'on' } as const };
  test.each([
    ['nothing stored', 'www.ft.com', defaults, 'on'],
    ['the site off', 'ft.com', off, 'paused-here'],
    ['its www off with it', 'www.ft.com', off, 'paused-here'],
    ['another site that ends alike', 'notft.com', off, 'on'],
    ['everything paused', 'www.bbc.co.uk', { ...off, paused: true }, 'paused-everywhere'],
    ['only chosen sites, chosen', 'www.ft.com', chosen, 'on'],
    ['only chosen sites, another', 'bbc.co.uk', chosen, 'paused-here'],
  ])('%s', (_, hostname, settings, state) => {
    expect(siteState(hostname, settings)).toBe(state);
  });
});

describe('withSite', () => {
  test('stores only what departs from the rule for all sites', () => {
    const off = withSite(defaults, 'ft.com', false);
    expect(off.sites).toEqual({ 'ft.com': 'off' });
    expect(withSite(off, 'ft.com', true).sites).toEqual({});
    const chosen = withSite({ ...defaults, onlyChosen: true }, 'ft.com', true);
    expect(chosen.sites).toEqual({ 'ft.com': 'on' });
    expect(withSite(chosen, 'ft.com', false).sites).toEqual({});
  });

  test.each([true, false])('switches there and back, only chosen sites: %s', (onlyChosen) => {
    const settings = { ...defaults, onlyChosen };
    for (const on of [true, false]) {
      const state = siteState('ft.com', withSite(settings, 'ft.com', on));
      expect(state === 'on').toBe(on);
    }
  });
});

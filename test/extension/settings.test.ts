import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  defaults,
  readSettings,
  type Settings,
  watchSettings,
} from '../../src/extension/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults until something is stored', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  test('keep what was changed and leave the rest', async () => {
    await changeSettings((settings) => ({ ...settings, cardDelay: 700 }));
    expect(await readSettings()).toEqual({ ...defaults, cardDelay: 700 });
  });

  const damaged: [string, unknown, Settings][] = [
    ['a text', 'nonsense', defaults],
    ['a list', [1, 2], defaults],
    [
      'a part of the wrong type',
      { paused: 'yes', cardDelay: 500 },
      { ...defaults, cardDelay: 500 },
    ],
    [
      'a nested part that is missing',
      { marks: { strength: 'soft' } },
      { ...defaults, marks: { ...defaults.marks, strength: 'soft' } },
    ],
    ['null for a record', { sites: null, marks: null }, defaults],
    ['an unknown part', { paused: true, formerly: 1 }, { ...defaults, paused: true }],
  ];
  test.each(damaged)('survive %s in storage', async (_, stored, expected) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(expected);
  });

  test('tell listeners of changes until they are aborted', async () => {
    const listener = vi.fn();
    const controller = new AbortController();
    watchSettings(listener, controller.signal);
    await changeSettings((settings) => ({ ...settings, paused: true }));
    expect(listener).toHaveBeenLastCalledWith({ ...defaults, paused: true });
    controller.abort();
    await changeSettings((settings) => ({ ...settings, paused: false }));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

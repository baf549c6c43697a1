import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../src/extension/settings';
import { withSite } from '../../src/extension/site-state';
import { whileSiteOn } from '../../src/extension/while-site-on';

let closed = new AbortController();
beforeEach(() => {
  fakeBrowser.reset();
  closed = new AbortController();
});
afterEach(() => closed.abort());

/** Starts on www.example.org and tells what was started and which of it still runs. */
async function watch() {
  const signals: AbortSignal[] = [];
  const start = (_: unknown, signal: AbortSignal) => signals.push(signal);
  const { look, restart } = whileSiteOn('www.example.org', start, closed.signal);
  await vi.waitFor(() => expect(look().state).not.toBe('starting'));
  return { look, restart, running: () => signals.map(({ aborted }) => !aborted) };
}

const switchTo = (on: boolean) =>
  changeSettings((settings) => withSite(settings, 'example.org', on));

test('starts where the site is on', async () => {
  const { look, running } = await watch();
  expect(look().state).toBe('on');
  expect(running()).toEqual([true]);
});

test('never starts where the site is off', async () => {
  await switchTo(false);
  const { look, running } = await watch();
  expect(look().state).toBe('paused-here');
  expect(running()).toEqual([]);
});

test('stops at once when switched off and starts anew when switched on', async () => {
  const { look, running } = await watch();
  await switchTo(false);
  expect(look().state).toBe('paused-here');
  expect(running()).toEqual([false]);
  await switchTo(true);
  expect(running()).toEqual([false, true]);
});

test('goes on undisturbed when another site is switched', async () => {
  const { running } = await watch();
  await changeSettings((settings) => withSite(settings, 'example.com', false));
  expect(running()).toEqual([true]);
});

test('starts anew when the marks are to look different', async () => {
  const { running } = await watch();
  await changeSettings(({ marks, ...rest }) => ({ ...rest, marks: { ...marks, names: false } }));
  expect(running()).toEqual([false, true]);
});

test('stops for good when its page goes away', async () => {
  const { running } = await watch();
  closed.abort();
  await switchTo(false);
  await switchTo(true);
  expect(running()).toEqual([false]);
});

test('starts anew when told to, unless nothing runs', async () => {
  const { restart, running } = await watch();
  restart();
  expect(running()).toEqual([false, true]);
  await switchTo(false);
  restart();
  expect(running()).toEqual([false, false]);
});

import axe from 'axe-core';
import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { press } from '../gallery/press';
import { showState } from '../gallery/show-state';
import type { State } from '../gallery/state';
import { states } from '../gallery/states';

const attach = Element.prototype.attachShadow;
let ended: AbortController;

beforeEach(() => {
  ended = new AbortController();
  document.body.innerHTML = '<div id="app"></div>';
  document.title = 'Crossquote';
  // axe cannot look into closed roots.
  Element.prototype.attachShadow = function () {
    return attach.call(this, { mode: 'open' });
  };
});

afterEach(() => {
  const app = document.getElementById('app');
  if (app) render(null, app);
  ended.abort();
  Element.prototype.attachShadow = attach;
});

const colours = (scheme: string) =>
  // The provider's own type knows no protocol.
  (cdp() as { send(method: string, values: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { features: [{ name: 'prefers-color-scheme', value: scheme }] },
  );

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findFaults(state: State): Promise<string[]> {
  await page.viewport(state.width ?? 720, state.height ?? 620);
  showState(state, ended.signal);
  for (const label of state.press ?? []) await vi.waitFor(() => expect(press(label)).toBe(true));
  const { until } = state;
  if (until) await vi.waitFor(() => expect(document.querySelector(until)).not.toBeNull());
  // The card's short fade dims its colours while it lasts.
  const fades = document
    .getAnimations()
    .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
  await Promise.all(fades.map((each) => each.finished.catch(() => null)));
  const { violations } = await axe.run(document, { runOnly: rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

describe.each(['light', 'dark'])('in %s colours axe finds no fault with', (scheme) => {
  beforeAll(() => colours(scheme));
  afterAll(() => colours('light'));
  it.each(states.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    expect(await findFaults(state)).toEqual([]);
  });
});

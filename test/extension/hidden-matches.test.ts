import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hideMatch, readHidden, showMatch } from '../../src/extension/hidden-matches';

const match = (key: string) => ({ key, text: 'words', speaker: 'Mara Linden', at: '2025-05-01' });

beforeEach(() => fakeBrowser.reset());

test('a hidden match stays hidden, once, until it is shown again', async () => {
  await hideMatch(match('a'));
  await hideMatch(match('b'));
  await hideMatch(match('a'));
  expect((await readHidden()).map(({ key }) => key)).toEqual(['b', 'a']);
  await showMatch('a');
  expect((await readHidden()).map(({ key }) => key)).toEqual(['b']);
});

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hideMatch,
  readHidden,
  renameHidden,
  showMatch,
  withoutHidden,
} from '../../src/extension/hidden-matches';

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

test('a match that was hidden before keys named their pack stays hidden', async () => {
  await hideMatch(match('harbour/q1~x'));
  await hideMatch(match('q2~y'));
  await renameHidden();
  expect((await readHidden()).map(({ key }) => key)).toEqual([
    'ceasefire-2025/q2~y',
    'harbour/q1~x',
  ]);
});

test('what is hidden is left out, whatever else a match tells, and the rest keeps its order', () => {
  const found = ['c', 'a', 'b'].map((key) => ({ key, score: 1 }));
  expect(withoutHidden(found, [match('a'), match('gone')])).toEqual([
    { key: 'c', score: 1 },
    { key: 'b', score: 1 },
  ]);
});

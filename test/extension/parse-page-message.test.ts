import { expect, test } from 'vitest';
import { pageLimits, parsePageMessage } from '../../src/extension/parse-page-message';

const annotate = {
  type: 'annotate',
  page: { language: 'en', published: null, title: 'A title' },
  paragraphs: ['“One,” she said.'],
  from: 0,
  readerLoaded: false,
};

test('takes what our page script sends', () => {
  expect(parsePageMessage(annotate)).toEqual(annotate);
});

const refused: [string, unknown][] = [
  ['nothing', undefined],
  ['another message', { type: 'report' }],
  ['a missing part', { ...annotate, page: undefined }],
  ['a paragraph that is no text', { ...annotate, paragraphs: [1] }],
  ['too long a paragraph', { ...annotate, paragraphs: ['x'.repeat(pageLimits.characters + 1)] }],
  ['too many paragraphs', { ...annotate, paragraphs: Array(pageLimits.paragraphs + 1).fill('') }],
  ['a negative start', { ...annotate, from: -1 }],
  ['a count that is none', { type: 'count', count: Number.NaN }],
];

test.each(refused)('refuses %s', (_, message) => {
  expect(parsePageMessage(message)).toBeNull();
});

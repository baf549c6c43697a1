import { describe, expect, it } from 'vitest';
import { readMarkdownArticle, readTextArticle } from '../../../src/builder/read/read-text-article';

const texts: [name: string, text: string, title: string | null, paragraphs: string[]][] = [
  [
    'a headline',
    'Ports for all\n\nThe mayor spoke.',
    'Ports for all',
    ['Ports for all', 'The mayor spoke.'],
  ],
  [
    'a headline that asks',
    'Ports for all?\nThe mayor spoke.',
    'Ports for all?',
    ['Ports for all?', 'The mayor spoke.'],
  ],
  [
    'a headline that ends with a quotation',
    '“Ports for all”\nThe mayor spoke.',
    '“Ports for all”',
    ['“Ports for all”', 'The mayor spoke.'],
  ],
  [
    'a first sentence',
    'The mayor spoke.\nThe council did not.',
    null,
    ['The mayor spoke.', 'The council did not.'],
  ],
  [
    'a first sentence that ends in a quotation',
    'She said: “Ports for all.”\nMore.',
    null,
    ['She said: “Ports for all.”', 'More.'],
  ],
  ['one line', 'Ports for all', null, ['Ports for all']],
  [
    'a long first line',
    `${'Ports for all and '.repeat(20)}\nMore.`,
    null,
    [`${'Ports for all and '.repeat(20)}`, 'More.'],
  ],
  [
    'blanks kept as they stand',
    '  Ports  for all\r\n\t\r\n More. ',
    'Ports  for all',
    ['  Ports  for all', ' More. '],
  ],
  ['nothing', ' \n\r\n', null, []],
];

const markdown: [name: string, text: string, title: string | null, paragraphs: string[]][] = [
  [
    'a heading',
    '# Ports for all\nThe mayor\nspoke.',
    'Ports for all',
    ['Ports for all', 'The mayor spoke.'],
  ],
  [
    'a heading that is a sentence',
    '# The mayor spoke.\n\nMore.',
    'The mayor spoke.',
    ['The mayor spoke.', 'More.'],
  ],
  ['no heading', 'The mayor\nspoke.\n\nMore.', null, ['The mayor spoke.', 'More.']],
  [
    'marks',
    'A **bold** _word_ and [a link](https://known.example), *so*.\n\nB',
    null,
    ['A bold word and a link, so.', 'B'],
  ],
  [
    'marks that are none',
    'snake_case_name and 2*3*4 are kept.\n\nB',
    null,
    ['snake_case_name and 2*3*4 are kept.', 'B'],
  ],
  [
    'lists and quotations',
    'They want.\n\n- a port\n- a dam\n\n> We will\n> build it.',
    null,
    ['They want.', 'a port', 'a dam', 'We will build it.'],
  ],
  [
    'code, rules and front matter',
    '---\ntitle: x\n---\nText.\n\n```\ncode\n```\n\n---\n\nMore.',
    null,
    ['Text.', 'More.'],
  ],
];

describe('readTextArticle', () => {
  it.each(texts)('reads %s', (_, text, title, paragraphs) => {
    const article = readTextArticle('/some/where/ports.v1.txt', text);
    expect([article.title, article.paragraphs]).toEqual([title, paragraphs]);
    expect(article.titled).toBe(title !== null);
    expect(article.id).toBe('ports.v1');
  });
});

describe('readMarkdownArticle', () => {
  it.each(markdown)('reads %s', (_, text, title, paragraphs) => {
    const article = readMarkdownArticle('ports.md', text);
    expect([article.title, article.paragraphs]).toEqual([title, paragraphs]);
  });
});

import { describe, expect, it } from 'vitest';
import { bodyTexts } from '../../src/page/body-texts';
import type { Draft } from '../../src/page/read-blocks';
import { readAll, show } from './markup';

const long =
  'The council met for three hours and voted on none of the five papers that lay before it';

/** What is read of `html`, and of that what reads like an article's text. */
function read(html: string): string[] {
  const drafts: Draft[] = readAll(show(html)).map(({ text, runs, block }) => {
    const links = block.querySelectorAll('a');
    const linked = [...links].reduce((sum, link) => sum + link.textContent.trim().length, 0);
    return { text, runs, block, linked };
  });
  return bodyTexts(drafts).map(({ text }) => text);
}

const cases: readonly { name: string; html: string; texts: readonly string[] }[] = [
  {
    name: 'a heading with the text below it',
    html: `<h2>Later</h2><p>${long}.</p>`,
    texts: ['Later', `${long}.`],
  },
  { name: 'no heading over nothing', html: `<p>${long}.</p><h2>Topics</h2>`, texts: [`${long}.`] },
  {
    name: 'no list of links',
    html: `<p>${long}.</p><ul><li><a href="#">A report on cranes</a></li></ul>`,
    texts: [`${long}.`],
  },
  {
    name: 'a list of things that were said',
    html: '<ul><li>No crane may move before <a href="#">May</a>, the order says.</li></ul>',
    texts: ['No crane may move before May, the order says.'],
  },
  {
    name: 'no sign-off',
    html: `<p>${long}.</p><p>Reporting by Ada Example</p><p>Sign up for our letter</p>`,
    texts: [`${long}.`],
  },
  {
    name: 'no label between paragraphs, in any writing',
    html: `<p>${long}.</p><p>— Реклама —</p><p>* * * Anzeige * * *</p>`,
    texts: [`${long}.`],
  },
  {
    name: 'a paragraph in which such a word stands',
    html: '<p>Реклама на причалі зникла, сказав начальник порту.</p>',
    texts: ['Реклама на причалі зникла, сказав начальник порту.'],
  },
  {
    name: 'no paragraph that leads to another article',
    html: '<p>Read more: <a href="#">Why the third basin was never dug</a></p><p>Читайте також: <a href="#">Де третій причал</a></p>',
    texts: [],
  },
  {
    name: 'a paragraph that begins like one',
    html: '<p>Readers of the <a href="#">order</a> met in the harbour.</p><p>Following the vote, <a href="#">cranes</a> stood still.</p>',
    texts: ['Readers of the order met in the harbour.', 'Following the vote, cranes stood still.'],
  },
  {
    name: 'no pull quote of its own text',
    html: `<p>“${long},” said the clerk.</p><blockquote>“${long}”</blockquote>`,
    texts: [`“${long},” said the clerk.`],
  },
  {
    name: 'a block quote of something else',
    html: `<p>${long}.</p><blockquote>We never wanted the third basin.</blockquote>`,
    texts: [`${long}.`, 'We never wanted the third basin.'],
  },
];

describe('bodyTexts', () => {
  it.each(cases)('takes $name', ({ html, texts }) => {
    expect(read(html)).toEqual(texts);
  });
});

import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/extension/memory/address-of';

const page = 'https://www.post.example/news/harbour?id=7';

/** A page's address, the one that it asks for, and the one that it is remembered by. */
const cases: [what: string, address: string, canonical: string | null, remembered: string][] = [
  ['its own', page, null, page],
  ['without a place in it', `${page}#comments`, null, page],
  ['without what tells of the way to it', `${page}&utm_source=mail&fbclid=x1`, null, page],
  [
    'the one it asks for',
    `${page}&view=full`,
    '/news/harbour',
    'https://www.post.example/news/harbour',
  ],
  ['one of its site', page, 'https://post.example/harbour', 'https://post.example/harbour'],
  ['none of another site', page, 'https://star.example/harbour', page],
  ['none of all its site’s articles', page, 'https://www.post.example/', page],
  ['none that runs a script', page, 'javascript:alert(1)', page],
  ['none that is no address', page, 'https://', page],
];

describe('the address of an article', () => {
  it.each(cases)('is %s', (_, address, canonical, remembered) => {
    expect(addressOf(address, canonical)).toBe(remembered);
  });
});

import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/builder/read/decode-page';
import { readPageArticle } from '../../../src/builder/read/read-page-article';

const filler =
  'The town by the river has waited for years, and it will wait for some more of them. ';
const body = `<nav><a href="/">Home</a> <a href="/towns">Towns</a></nav>
<article><h1>Ports for all</h1><p>The <em>mayor</em>
  spoke.<br>Then she left.</p><div><p>${filler.repeat(6)}</p><p>${filler.repeat(6)}</p></div>
<script>var x = "<p>not text</p>";</script></article><footer>Imprint</footer>`;

function page(head: string): string {
  return `<!doctype html><html><head><title>Ports for all | The Herald</title>${head}</head><body>${body}</body></html>`;
}

const linked = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = {
  '@type': ['NewsArticle', 'Thing'],
  headline: 'Ports for &#8216;all&#8217; &amp; none',
  datePublished: '2025-03-10T08:00:00Z',
  author: [{ '@type': 'Person', name: 'Bo Reed' }, 'Cy Marsh'],
  publisher: { '@type': 'Organization', name: 'The Herald' },
  url: 'http://herald.example/ports',
};

const details: [name: string, head: string, expected: Record<string, unknown>][] = [
  [
    'JSON-LD',
    linked(news),
    {
      title: 'Ports for ‘all’ & none',
      outlet: 'The Herald',
      byline: 'Bo Reed, Cy Marsh',
      published: '2025-03-10T08:00:00Z',
      url: 'https://herald.example/ports',
    },
  ],
  [
    'JSON-LD in a graph',
    linked({ '@graph': [{ '@type': 'WebSite', name: 'x' }, news] }),
    { outlet: 'The Herald' },
  ],
  ['JSON-LD in a list', linked([{ '@type': 'BreadcrumbList' }, news]), { outlet: 'The Herald' }],
  [
    'broken JSON-LD',
    '<script type="application/ld+json">{"@type": "NewsArticle",</script>',
    { outlet: null, published: null },
  ],
  [
    'JSON-LD that is a bomb',
    `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
    { published: null },
  ],
  [
    'meta',
    '<meta property="og:site_name" content="The Courier"><meta name="author" content="Bo Reed">' +
      '<meta property="article:published_time" content="2025-03-10 08:00:00+01:00">' +
      '<meta property="og:title" content="Ports, and for all"><link rel="canonical" href="https://courier.example/p">',
    {
      title: 'Ports, and for all',
      outlet: 'The Courier',
      byline: 'Bo Reed',
      published: '2025-03-10T08:00:00+01:00',
      url: 'https://courier.example/p',
    },
  ],
  [
    'a date with its zone in words',
    '<meta name="date" content="Mon, 10 Mar 2025 08:00:00 GMT">',
    { published: '2025-03-10T08:00:00.000Z' },
  ],
  [
    'a date that depends on where one is',
    '<meta name="date" content="10/03/2025 8 am">',
    { published: null },
  ],
  [
    'a date that fills a gap',
    '<meta name="date" content="0001-01-01T00:00:00Z">',
    { published: null },
  ],
  [
    'an address for a name',
    '<meta property="og:site_name" content="https://www.courier.example"><meta property="og:url" content="https://www.courier.example/p">',
    { outlet: 'courier.example' },
  ],
  ['an address that runs', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
];

describe('readPageArticle', () => {
  it('puts the title first and the body’s blocks after it, without what is around them', () => {
    const article = readPageArticle('/pages/ports.html', page(''));
    expect(article?.id).toBe('ports');
    expect(article?.titled).toBe(true);
    const text = article?.paragraphs ?? [];
    expect(text[0]).toMatch(/^Ports for all/);
    expect(text).toEqual(
      expect.arrayContaining(['The mayor spoke.', 'Then she left.', filler.repeat(6).trim()]),
    );
    expect(text.join(' ')).not.toMatch(/Imprint|not text|Home/);
  });

  it.each(details)('reads details from %s', (_, head, expected) => {
    expect(readPageArticle('p.html', page(head))).toMatchObject(expected);
  });

  it('is none where it is nested deeper than browsers go', () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}<p>${filler.repeat(20)}</p>`;
    expect(readPageArticle('p.html', nested(10))).not.toBeNull();
    expect(readPageArticle('p.html', nested(1_000))).toBeNull();
    expect(readPageArticle('p.html', nested(5_000))).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no body', '<html></html>'],
    ['scripts alone', '<html><body><script>x</script></body></html>'],
  ])('finds no article in %s', (_, html) => {
    expect(readPageArticle('p.html', html)).toBeNull();
  });
});

describe('decodePage', () => {
  const text = '<meta charset="windows-1251">Мэр';
  const cyrillic = Uint8Array.from(
    [...text].map((char) =>
      char < '\u0080'
        ? char.charCodeAt(0)
        : 'Мэр'.indexOf(char) === 0
          ? 0xcc
          : char === 'э'
            ? 0xfd
            : 0xf0,
    ),
  );
  it.each([
    ['what it declares', cyrillic, text],
    ['UTF-8 unless it says otherwise', new TextEncoder().encode('“Mayor”'), '“Mayor”'],
    ['a byte-order mark', Uint8Array.from([0xff, 0xfe, 0x1c, 0x20]), '“'],
    [
      'an encoding nobody knows',
      new TextEncoder().encode('<meta charset="klingon">é'),
      '<meta charset="klingon">é',
    ],
  ])('goes by %s', (_, bytes, expected) => {
    expect(decodePage(bytes)).toBe(expected);
  });
});

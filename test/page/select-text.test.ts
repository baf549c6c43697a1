import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectText } from '../../src/page/select-text';
import { toRanges } from '../../src/page/to-ranges';
import { readAll, show } from './markup';

/** What one range is told as; the page's text is what the browser itself says it is. */
function select(range: Range) {
  const [selected] = selectText([range]);
  return { selected, text: document.body.textContent ?? '' };
}

function rangeOf(html: string, words: string): Range {
  for (const paragraph of readAll(show(html))) {
    const at = paragraph.text.indexOf(words);
    const [range] = at < 0 ? [] : toRanges(paragraph, at, at + words.length);
    if (range) return range;
  }
  throw new Error(`“${words}” was not read.`);
}

const pages: [name: string, html: string, words: string][] = [
  ['plain text', '<p>She said the river is not for sale today.</p>', 'the river is not'],
  ['markup within', '<p>She said <i>the <b>riv</b>er</i> is not for sale.</p>', 'the river is'],
  [
    'scripts and comments before',
    '<script type="x">unseen</script><!-- no --><p>The river</p>',
    'The',
  ],
  ['words that stand twice', '<p>The river, the old river, is not for sale.</p>', 'river, is'],
  [
    'characters of two units',
    '<p>🙂🙂🙂 said 🙂 the river 🙂 is not 🙂 for sale 🙂🙂🙂🙂🙂🙂🙂</p>',
    '🙂 the river 🙂',
  ],
  ['line breaks in the markup', '<p>She said\n   the\n   river is not.</p>', 'the river'],
];

describe('selectText', () => {
  it.each(pages)('tells words and place in the page’s text: %s', (_, html, words) => {
    const range = rangeOf(html, words);
    const { selected, text } = select(range);
    expect(selected).not.toBeNull();
    const { exact = '', prefix = '', suffix = '', start = 0, end = 0 } = selected ?? {};
    expect(exact).toBe(String(range));
    expect(text.slice(start, end)).toBe(exact);
    expect(text.slice(0, start).endsWith(prefix)).toBe(true);
    expect(text.slice(end).startsWith(suffix)).toBe(true);
    expect(prefix.length).toBeLessThanOrEqual(32);
    expect(() => encodeURIComponent(prefix + exact + suffix)).not.toThrow();
  });

  it('tells which of two like stretches is meant', () => {
    const [paragraph] = readAll(show('<p>The river, the old river, is not for sale.</p>'));
    if (!paragraph) throw new Error('No paragraph was read.');
    const second = paragraph.text.lastIndexOf('river');
    const { selected } = select(toRanges(paragraph, second, second + 5)[0] as Range);
    expect(selected?.prefix.endsWith('the old ')).toBe(true);
    expect(selected?.suffix.startsWith(', is not')).toBe(true);
  });

  it('agrees with the page’s text wherever a range starts and ends', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '🙂',
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '\n',
      '&shy;',
      '<i>b</i>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, one, other) => {
        const root = show(pieces.join(''));
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const places: [Node, number][] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (let at = 0; at <= (node as Text).length; at += 1) places.push([node, at]);
        const [from, to] = [one, other].map((at) => places[at % Math.max(1, places.length)]);
        if (!from || !to) return;
        const range = new Range();
        range.setStart(...from);
        range.setEnd(...to);
        const { selected, text } = select(range);
        if (String(range) === '') expect(selected).toBeNull();
        else {
          expect(selected?.exact).toBe(String(range));
          expect(text.slice(selected?.start, selected?.end)).toBe(String(range));
        }
      }),
    );
  });

  it('tells nothing of what the page’s text leaves out or no longer says', () => {
    const host = show('<p>The river.</p>');
    const gone = new Range();
    gone.selectNodeContents(host.querySelector('p')?.firstChild as Node);
    host.querySelector('p')?.remove();
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>The river.</p>';
    const hidden = new Range();
    hidden.selectNodeContents(shadow.firstChild?.firstChild as Node);
    expect(selectText([gone, hidden])).toEqual([null, null]);
    expect(selectText([])).toEqual([]);
  });

  it('is not misled by an element that calls itself the body', () => {
    const range = rangeOf('<form name="body"></form><p>The river is not for sale.</p>', 'river');
    const { selected } = select(range);
    expect(selected?.exact).toBe('river');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRanges } from '../../src/page/to-ranges';
import { readAll, show } from './markup';

const seen = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');

const words = fc.stringMatching(/^[a-zé“”’]{1,9}$/);
const glue = fc.constantFrom(' ', '  ', '\n', '&nbsp;', '&shy;', '&#8203;', '', '<br>', ' \t');
const wrap = fc.constantFrom(
  (inner: string) => inner,
  (inner: string) => `<em>${inner}</em>`,
  (inner: string) => `<a href="#"><b>${inner}</b></a>`,
  (inner: string) => `${inner}<span hidden>unseen</span>`,
  (inner: string) => `<script type="text/plain">unseen</script>${inner}`,
  (inner: string) => `<span style="float:left">${inner}</span>`,
  (inner: string) => `<!-- unseen -->${inner}`,
);
const markup = fc
  .array(fc.tuple(words, glue, wrap), { minLength: 1, maxLength: 12 })
  .map(
    (pieces) => `<p>${pieces.map(([word, after, around]) => around(word) + after).join('')}</p>`,
  );

describe('toRanges', () => {
  it('covers exactly the characters of a stretch, in any markup', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, first, second) => {
        for (const paragraph of readAll(show(html))) {
          const [start, end] = [first, second]
            .map((at) => at % (paragraph.text.length + 1))
            .sort((a, b) => a - b) as [number, number];
          const wanted = paragraph.text.slice(start, end);
          const ranges = toRanges(paragraph, start, end);
          expect(seen(ranges.join(''))).toBe(seen(wanted));
        }
      }),
    );
  });

  it('starts at the first and ends at the last character', () => {
    const [paragraph] = readAll(show('<p>said “<i> nothing</i> more ” twice</p>'));
    if (!paragraph) throw new Error('No paragraph was read.');
    const start = paragraph.text.indexOf('nothing');
    const [range] = toRanges(paragraph, start, start + 'nothing more'.length);
    expect(String(range)).toBe('nothing more');
  });
});

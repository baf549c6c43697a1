import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Version } from '../../../src/core/factbase/pack';
import { versionsOf } from '../../../src/core/factbase/versions-of';
import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import type { Quotation, Span } from '../../../src/core/quotation/quotation';

/** A quotation whose words in marks are those between ⟦ and ⟧; the marks are taken out of the text. */
function mark(kind: Quotation['kind'], marked: readonly string[]) {
  const quoted: Span[] = [];
  const paragraphs = marked.map((text, paragraph) => {
    let plain = '';
    let start = 0;
    for (const piece of text.split(/([⟦⟧])/)) {
      if (piece === '⟦') start = plain.length;
      else if (piece === '⟧') quoted.push({ paragraph, start, end: plain.length });
      else plain += piece;
    }
    return plain;
  });
  const none = { cue: null, source: null, rule: null, confidence: 0, provenance: null };
  const quotation: Quotation = {
    kind,
    spans: quoted,
    quoted,
    text: '',
    speaker: 'Ada Quill',
    ...none,
  };
  return { paragraphs, quotation };
}

const cases: [name: string, kind: Quotation['kind'], marked: string[], texts: string[]][] = [
  ['a comma that leads over', 'direct', ['“⟦We will build it,⟧” she said.'], ['We will build it']],
  ['a full stop', 'direct', ['She said: “⟦We will build it.⟧”'], ['We will build it.']],
  [
    'an attribution in the middle',
    'direct',
    ['“⟦We will,⟧” she said, “⟦build it.⟧”'],
    ['We will, build it.'],
  ],
  [
    'an attribution that ends a sentence',
    'direct',
    ['“⟦We will,⟧” she said in May. “⟦It is ours.⟧”'],
    ['We will', 'It is ours.'],
  ],
  [
    'words over two paragraphs',
    'direct',
    ['“⟦We will.⟧', '“⟦It is ours.⟧”'],
    ['We will. It is ours.'],
  ],
  [
    'pieces within the outlet’s words',
    'mixed',
    ['It was “⟦a bold plan⟧” for “⟦the whole town⟧”.'],
    ['a bold plan … the whole town'],
  ],
  ['one word', 'mixed', ['It was “⟦bold⟧”.'], []],
  ['no marks', 'indirect', ['She said it was bold.'], []],
];

describe('versionsOf', () => {
  it.each(cases)('takes the words: %s', (_, kind, marked, texts) => {
    const { paragraphs, quotation } = mark(kind, marked);
    const drafts = versionsOf('herald-1', paragraphs, [quotation]);
    expect(drafts.map(({ version }) => version.text)).toEqual(texts);
  });

  it('keeps a few whole words from before and after', () => {
    const before =
      'On Monday the mayor of Inkford told a crowd in the market square that the plan was ';
    const after =
      ' and that the town would wait for years before it saw a single ship in its harbour.';
    const { paragraphs, quotation } = mark('mixed', [`${before}“⟦a bold plan⟧”${after}`]);
    const version = versionsOf('herald-1', paragraphs, [quotation])[0]?.version;
    expect(version).toMatchObject({
      prefix: 'Inkford told a crowd in the market square that the plan was',
      suffix: 'and that the town would wait for years before it saw a',
    });
  });

  it('gives only what a pack may hold, whatever the article', () => {
    const paragraph = fc
      .array(
        fc.constantFrom(
          '“',
          '”',
          'said',
          'Ada Quill',
          'the plan',
          ',',
          '.',
          '\u0000',
          '\n',
          'is',
          'x'.repeat(90),
          ' ',
        ),
        { maxLength: 40 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
        for (const { version } of versionsOf(
          'herald-1',
          paragraphs,
          extractQuotations(paragraphs),
        )) {
          expect(Version.safeParse(version).error).toBeUndefined();
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRecords, type Pack } from '../../../../src/core/factbase/pack';
import { VersionIndex } from '../../../../src/core/matching/index/version-index';
import { Vocabulary } from '../../../../src/core/matching/vocabulary';
import { readWording } from '../../../../src/core/matching/wording';
import { loadLexicon } from '../load-lexicon';

const lexicon = loadLexicon();

/** An invented pack of one version a quote. */
const packOf = (texts: readonly string[]): Pack => ({
  format: 'crossquote-pack',
  formatVersion: 1,
  id: 'test',
  title: 'Test',
  language: 'en',
  licence: 'CC0-1.0',
  version: '1',
  built: '2025-03-13',
  ...noRecords,
  quotes: texts.map((text, at) => ({
    id: `${at}`,
    speaker: 'venn',
    versions: [{ article: 'a', text, kind: 'direct', paragraph: 0 }],
    positions: [],
  })),
});

const indexOf = (texts: readonly string[], vocabulary: Vocabulary): VersionIndex => {
  const index = VersionIndex.empty(vocabulary);
  index.add(packOf(texts));
  return index;
};

const opened = (index: VersionIndex, vocabulary: Vocabulary): VersionIndex => {
  const read = VersionIndex.fromBlob(index.toBlob(), vocabulary);
  if ('broken' in read) throw new Error(read.broken);
  return read;
};

const word = fc.oneof(
  fc.constantFrom('The', 'ferry', 'Halden', 'won’t', 'sail', '30-day', 'U.S.', 'cannot', 'Čapek'),
  fc.constantFrom('two million', 'per cent', 'lighthouse', 'herons', 'keeper', '“deep', 'roots”'),
  fc.string({ maxLength: 8 }),
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const texts = fc.array(text, { minLength: 1, maxLength: 12 });

/** What UTF-8 makes of a text: halves of a character stand for nothing. */
const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

describe('VersionIndex', () => {
  it('holds of every version the words and names that its text reads as, also from a blob', () => {
    fc.assert(
      fc.property(texts, texts, (first, later) => {
        const vocabulary = new Vocabulary(lexicon);
        const index = opened(indexOf(first, vocabulary), vocabulary);
        index.add(packOf(later));
        [...first, ...later].forEach((said, version) => {
          const read = readWording(said, vocabulary);
          const held = index.wordingOf(version);
          expect(held.words).toEqual(read.words);
          expect(held.names).toEqual(read.names);
          expect(held.text).toBe(wellFormed(said));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds in a stretch of versions what an index of that stretch alone finds', () => {
    const stretch = fc.tuple(texts, texts, texts, text);
    fc.assert(
      fc.property(stretch, fc.boolean(), ([before, inside, after, asked], isLaidDown) => {
        const vocabulary = new Vocabulary(lexicon);
        const whole = indexOf([...before, ...inside, ...after], vocabulary);
        if (isLaidDown) whole.toBlob();
        const wording = readWording(asked, vocabulary);
        const from = before.length;
        const found = whole.search(wording, 5, from, from + inside.length);
        const alone = indexOf(inside, vocabulary).search(wording, 5);
        expect(found.map((version) => version - from)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  it('writes what it still holds as if the rest had never been', () => {
    fc.assert(
      fc.property(texts, fc.func(fc.boolean()), texts, (held, isGone, later) => {
        const vocabulary = new Vocabulary(lexicon);
        const whole = indexOf(held, vocabulary);
        whole.remove(held.flatMap((said, at) => (isGone(said) ? [`${at}`] : [])));
        const kept = held.filter((said) => !isGone(said));
        const read = opened(whole, vocabulary);
        read.add(packOf(later));
        const never = indexOf([...kept, ...later], vocabulary);
        expect(read.store.texts.length).toBe(never.store.texts.length);
        for (const said of later) {
          const wording = readWording(said, vocabulary);
          expect(read.search(wording, 5)).toEqual(never.search(wording, 5));
        }
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readUtf8, utf8Length, writeUtf8 } from '../../../src/core/text/utf8';

it('writes what the platform writes, and reads it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const bytes = new Uint8Array(utf8Length(text));
      expect(writeUtf8(text, bytes, 0)).toBe(bytes.length);
      expect(bytes).toEqual(new Uint8Array(new TextEncoder().encode(text)));
      expect(readUtf8(bytes, 0, bytes.length)).toBe(text);
    }),
  );
});

it('writes a lone surrogate as the replacement sign', () => {
  const bytes = new Uint8Array(utf8Length('a\ud800'));
  writeUtf8('a\ud800', bytes, 0);
  expect(readUtf8(bytes, 0, bytes.length)).toBe('a\ufffd');
});

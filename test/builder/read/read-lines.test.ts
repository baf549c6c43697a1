import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestLine, readLines } from '../../../src/builder/read/read-lines';

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    yield bytes.subarray(start, Math.min(cut, bytes.length));
    start = Math.min(cut, bytes.length);
  }
  yield bytes.subarray(start);
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, text } of readLines(stream)) {
    expect(number).toBe(lines.length + 1);
    lines.push(text);
  }
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however the stream is cut', async () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 8 })
      .map((text) => text.replace(/[\r\n\uFEFF]/g, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.array(fc.nat(60), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        async (lines, cuts, end, mark) => {
          const bytes = new TextEncoder().encode(mark + lines.map((text) => text + end).join(''));
          expect(await collect(inPieces(bytes, cuts))).toEqual(lines);
        },
      ),
    );
  });

  it('reads past a line that is too long', async () => {
    const piece = new Uint8Array(longestLine / 4 + 1).fill(0x78);
    async function* stream() {
      yield new TextEncoder().encode('a\n');
      for (let i = 0; i < 4; i++) yield piece;
      yield new TextEncoder().encode('\nb');
    }
    expect(await collect(stream())).toEqual(['a', null, 'b']);
  });
});

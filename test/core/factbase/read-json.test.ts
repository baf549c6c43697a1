import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/core/factbase/read-json';

const limits = { depth: 2, values: 6 };

const wrong: [name: string, text: string, place: string, message: RegExp][] = [
  ['empty', '', 'line 1, column 1', /./],
  ['with a comma too many', '[1,\n2,]', 'line 2, column 3', /./],
  ['with a comma too many, behind a byte order mark', '\uFEFF[1,]', 'line 1, column 4', /./],
  ['with two byte order marks', '\uFEFF\uFEFF[]', 'line 1, column 1', /./],
  ['deeper than is let', '[\n[[1]]]', 'line 2, column 2', /deeper/],
  ['of more values than are let', '[1,2,3,4,5,6,7,8,9]', 'line 1', /./],
];

describe('readJson', () => {
  it('reads what is written, with a byte order mark or without', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.constantFrom('', '\uFEFF'), (text, mark) => {
        const generous = { depth: 100, values: 100_000 };
        expect(readJson(mark + text, generous)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each(wrong)('refuses a file %s, and tells where', (_, text, place, message) => {
    const reading = readJson(text, limits);
    const [problem] = reading.ok ? [] : reading.problems;
    expect(problem?.place.startsWith(place)).toBe(true);
    expect(problem?.message).toMatch(message);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findStretches } from '../../../src/core/text/quote-marks';
import type { Stretch } from '../../../src/core/text/stretch';

const cases: readonly (readonly [about: string, text: string, found: readonly string[]])[] = [
  ['curly', '“A b,” he said. “C d.”', ['A b,', 'C d.']],
  ['straight', '"A b," he said. "C d."', ['A b,', 'C d.']],
  ['low and high', '„Wir sind da“, sagte er.', ['Wir sind da']],
  ['guillemets with spaces', '« Oui », dit-il.', ['Oui']],
  ['reversed guillemets', '»Ja«, sagte er.', ['Ja']],
  ['two apostrophes', "''We go,'' he said.", ['We go,']],
  ['three marks together', "'''College Bowl,''' he replied.", ["'College Bowl,'"]],
  ['wrong pair', '“A b," he said.', ['A b,']],
  ['closed with an opening mark', '“A b,“ he said.', ['A b,']],
  ['space before the closing mark', '“in the future ”.', ['in the future']],
  ['corner brackets', '「はい」と言った。', ['はい']],
  ['feet and inches', 'He is 6\'2" and the pipe 5" wide.', []],
  ['inches within', '"It\'s a 12" pipe," he said.', ['It\'s a 12" pipe,']],
  ['apostrophes', 'The ’90s, rock ’n’ roll and the boys’ toys.', []],
  ['plural possessive inside', '‘The boys’ toys are gone,’ he said.', ['The boys’ toys are gone,']],
  ['nested is one', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  ['unclosed ends with its paragraph', 'He said: “A b. C d.', ['A b. C d.']],
  ['a missing closing mark', '“A b. “C d,” he said.', ['A b.', 'C d,']],
];

test.each(cases)('%s', (_about, text, found) => {
  expect(findStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('a nested stretch is within its outer one', () => {
  const [outer] = findStretches('“He said ‘no way’ to me,” she said.');
  expect(outer?.inner.map(({ single }) => single)).toEqual([true]);
});

test('an opening mark goes on from the paragraph before only where that was left open', () => {
  expect(findStretches('“C d.”', 1, true)[0]?.continues).toBe(true);
  expect(findStretches('“C d.”', 1, false)[0]?.continues).toBe(false);
});

const marked = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      "''",
      ' ',
      'a',
      's',
      '6',
      '.',
      '\n',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function holds(stretches: readonly Stretch[], from: number, to: number): void {
  let last = from;
  for (const { start, end, outerStart, outerEnd, inner } of stretches) {
    expect(outerStart).toBeGreaterThanOrEqual(last);
    expect(start).toBeGreaterThanOrEqual(outerStart);
    expect(end).toBeGreaterThan(start);
    expect(outerEnd).toBeGreaterThanOrEqual(end);
    expect(outerEnd).toBeLessThanOrEqual(to);
    last = outerEnd;
    holds(
      [...inner].sort((a, b) => a.start - b.start),
      start,
      outerEnd,
    );
  }
}

test('whatever the marks, stretches lie in order, apart, and within each other', () => {
  fc.assert(
    fc.property(marked, fc.boolean(), (text, goesOn) =>
      holds(findStretches(text, 0, goesOn), 0, text.length),
    ),
    // What closed before the mark that stays open is not inside that one.
    { examples: [['\'““"“s', false]] },
  );
});

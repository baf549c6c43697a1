import { expect, it } from 'vitest';
import tokens from '../../../src/ui/tokens.css?raw';
import { contrast, type Rgb } from '../../gallery/contrast';
import { measureMarks } from '../../gallery/mark-contrast';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what is drawn. */
const leastForText = 4.5;
const leastForLines = 3;

const measured = measureMarks();
/** Text with no more than 4.5:1 of its own loses some of it to any wash; “underline only” has none. */
const isBare = ({ ground, text }: { ground: string; text: number }) =>
  ground.endsWith('4.5:1') && text < leastForText;

it('measures each of six marks in three strengths on six backgrounds', () => {
  expect(measured).toHaveLength(6 * 3 * 6);
});

it.each(measured.filter((each) => !isBare(each)))(
  'text marked as $mark, $strength, can be read on $ground',
  ({ text, veiled }) => {
    expect(text).toBeGreaterThanOrEqual(leastForText);
    expect(veiled).toBeGreaterThanOrEqual(leastForText);
  },
);

it.each(measured)('the line of $mark, $strength, can be seen on $ground', ({ line }) => {
  expect(line).toBeGreaterThanOrEqual(leastForLines);
});

it('leaves text alone where the reader chose lines only', () => {
  const lines = measured.filter(
    ({ strength, mark }) => strength === 'underline' && mark !== 'current',
  );
  for (const { text } of lines) expect(text).toBeGreaterThanOrEqual(leastForText);
});

const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
const read = (part: string, name: string): Rgb => {
  const hex = new RegExp(`--${name}: #(\\w{6});`).exec(part)?.[1];
  if (!hex) throw new Error(`No colour is called ${name}.`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
};

it.each(
  ['light', 'dark'].flatMap((scheme) =>
    [
      ['ink', 'wash', leastForText],
      ['ink', 'wash-strong', leastForText],
      ['ink', 'cool', leastForText],
      ['muted', 'surface', leastForText],
      ['muted', 'raised', leastForText],
      ['stroke', 'surface', leastForLines],
      ['stroke', 'raised', leastForLines],
      ['stroke', 'wash', leastForLines],
      ['stroke', 'wash-strong', leastForLines],
      ['cool-stroke', 'raised', leastForLines],
      ['cool-stroke', 'cool', leastForLines],
      ['refused', 'surface', leastForText],
      ['edge', 'surface', leastForLines],
    ].map((pair) => [scheme, ...pair] as [string, string, string, number]),
  ),
)('in %s colours of our own, %s can be told from %s', (scheme, above, below, least) => {
  const part = scheme === 'light' ? light : dark;
  expect(contrast(read(part, above), read(part, below))).toBeGreaterThanOrEqual(least);
});

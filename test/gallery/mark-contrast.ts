import { highlightStyle, type Strength } from '../../src/page/highlight-style';
import { blend, contrast, type Rgb } from './contrast';

/** A background that pages have, and the colours of text that is read on it. */
interface Ground {
  readonly name: string;
  readonly pairs: readonly { readonly ground: Rgb; readonly text: Rgb }[];
}

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

const plain = (name: string, ground: Rgb, texts: readonly Rgb[]): Ground => ({
  name,
  pairs: texts.map((text) => ({ ground, text })),
});

/** Every sixteenth shade, that is 4,096 colours: whatever a picture may have behind a letter. */
const shades = Array.from({ length: 16 }, (_, i) => i * 17);
const colours = shades.flatMap((red) =>
  shades.flatMap((green) => shades.map((blue): Rgb => [red, green, blue])),
);

/** White or black text over all parts of pictures on which it has at least so much contrast. */
const photo = (name: string, least: number): Ground => ({
  name,
  pairs: colours.flatMap((ground) =>
    [white, black]
      .filter((text) => contrast(text, ground) >= least)
      .map((text) => ({ ground, text })),
  ),
});

/** Body text, and the faintest grey that has 7:1. */
const grounds: readonly Ground[] = [
  plain('white', white, [black, [89, 89, 89]]),
  plain('sepia', [244, 236, 216], [[91, 70, 54], black]),
  plain('dark', [24, 24, 24], [white, [166, 166, 166]]),
  plain('black', black, [white, [150, 150, 150]]),
  photo('photo, text of 7:1', 7),
  photo('photo, text of 4.5:1', 4.5),
];

/** A mark as its style sheet paints it. */
interface Paint {
  readonly mark: string;
  readonly wash: { readonly colour: Rgb; readonly part: number };
  /** Null for the text's own colour. */
  readonly line: Rgb | null;
}

const numbers = (text = '') => text.match(/[\d.]+/g)?.map(Number) ?? [];
const colourOf = (text?: string) => numbers(text).slice(0, 3) as unknown as Rgb;

function readPaint(rule: string): Paint {
  const wash = /background-color:rgb\(([^)]*)\)/.exec(rule)?.[1];
  const line = /text-decoration:[^;}]*?(rgb\([^)]*\))/.exec(rule)?.[1];
  return {
    mark: /crossquote-(\w+)/.exec(rule)?.[1] ?? '',
    wash: { colour: wash ? colourOf(wash) : black, part: numbers(wash)[3] ?? 0 },
    line: line === undefined ? null : colourOf(line),
  };
}

const paintsOf = (strength: Strength): Paint[] =>
  (highlightStyle(strength).match(/::highlight\([^}]*\}/g) ?? []).map(readPaint);

/** The worst contrasts of one kind of mark on one background. */
export interface MarkContrast {
  readonly strength: Strength;
  readonly mark: string;
  readonly ground: string;
  /** Of the page's text against the wash behind it. */
  readonly text: number;
  /** The same where the wash lies over the text, as that of private marks does. */
  readonly veiled: number;
  /** Of the mark's line against the wash, and against the background beside it. */
  readonly line: number;
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), 21);

function measure(strength: Strength, { mark, wash, line }: Paint, ground: Ground): MarkContrast {
  const painted = ground.pairs.map((pair) => ({
    ...pair,
    washed: blend(wash.colour, wash.part, pair.ground),
    drawn: line ?? pair.text,
  }));
  return {
    strength,
    mark,
    ground: ground.name,
    text: least(painted.map(({ text, washed }) => contrast(text, washed))),
    veiled: least(
      painted.map(({ text, washed }) => contrast(blend(wash.colour, wash.part, text), washed)),
    ),
    line: least(painted.flatMap((p) => [contrast(p.drawn, p.washed), contrast(p.drawn, p.ground)])),
  };
}

/** Every kind of mark, in every strength, on every background. */
export const measureMarks = (): MarkContrast[] =>
  (['full', 'soft', 'underline'] as const).flatMap((strength) =>
    paintsOf(strength).flatMap((paint) =>
      grounds.map((ground) => measure(strength, paint, ground)),
    ),
  );

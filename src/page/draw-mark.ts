import { looks, type Mark, type Strength, washes } from './highlight-style';

/** Part of a line's height from its foot to where it is underlined. */
const UNDERLINE = 0.12;
/** Height and length of half a wave, in widths of the line. */
const WAVE = 2;

/** A line of text to be marked, in the window's pixels. */
export interface MarkedLine {
  readonly rect: DOMRect;
  readonly mark: Mark;
  /** Of the text, as a computed style tells it. */
  readonly colour: string;
  readonly vertical: boolean;
}

type Stroke = (context: CanvasRenderingContext2D, length: number, width: number) => void;

const straight: Stroke = (context, length) => {
  context.moveTo(0, 0);
  context.lineTo(length, 0);
};
const dashed =
  (on: number, off: number): Stroke =>
  (context, length, width) => {
    context.setLineDash([on * width, off * width]);
    straight(context, length, width);
  };
const strokes: Readonly<Record<string, Stroke>> = {
  solid: straight,
  dashed: dashed(3, 2),
  dotted: dashed(1, 1),
  double(context, length, width) {
    straight(context, length, width);
    context.moveTo(0, -2 * width);
    context.lineTo(length, -2 * width);
  },
  wavy(context, length, width) {
    const half = WAVE * width;
    context.moveTo(0, 0);
    for (let at = 0, up = -1; at < length; at += half, up = -up)
      context.quadraticCurveTo(at + half / 2, up * half, at + half, 0);
  },
};

/** Draws one line of marked text as its style sheet would have it, over the text. */
export function drawMark(
  context: CanvasRenderingContext2D,
  { rect, mark, colour, vertical }: MarkedLine,
  strength: Strength,
): void {
  const { rgb, wash, line, width } = looks[mark];
  context.fillStyle = `rgb(${rgb} / ${washes[strength][wash]})`;
  context.fillRect(rect.left, rect.top, rect.width, rect.height);
  const [along, across] = vertical ? [rect.height, rect.width] : [rect.width, rect.height];
  const draw = (up: number) => {
    context.save();
    context.translate(rect.left, vertical ? rect.top : rect.bottom);
    if (vertical) context.rotate(Math.PI / 2);
    context.translate(0, -up * across);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    strokes[line]?.(context, along, width);
    context.stroke();
    context.restore();
  };
  draw(UNDERLINE);
  if (mark === 'current') draw(1 - UNDERLINE);
}

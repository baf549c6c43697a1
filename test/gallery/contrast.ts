/** Red, green, blue; 0 to 255. */
export type Rgb = readonly [number, number, number];

const linear = (channel: number) => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = ([red, green, blue]: Rgb) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast as WCAG 2.2 defines it: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** `top` at `part` (0 to 1) over `below`, as browsers blend and `color-mix(in srgb)` mixes. */
export const blend = (top: Rgb, part: number, below: Rgb): Rgb =>
  [0, 1, 2].map((i) => (top[i] ?? 0) * part + (below[i] ?? 0) * (1 - part)) as unknown as Rgb;

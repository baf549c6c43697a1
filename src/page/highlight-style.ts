/** How strongly marks show: as designed, fainter, or by their lines alone. */
export type Strength = 'full' | 'soft' | 'underline';

/** What a stretch of the page is marked as. */
export type Mark = 'same' | 'changed' | 'likely' | 'position' | 'name' | 'current';

/** The registry of highlights is shared with the page, so our names say whose they are. */
export const highlightName = (mark: Mark, strength: Strength) =>
  strength === 'full' ? `crossquote-${mark}` : `crossquote-${mark}-${strength}`;

/** From the lowest to the highest: what paints over what where marks overlap. */
export const marks: readonly Mark[] = ['position', 'name', 'likely', 'same', 'changed', 'current'];

/** Washes are these mid-tones at low opacity, so that the page's own text colour keeps its contrast. */
const warm = '176 104 0';
const cool = '28 122 184';
/**
 * Mostly the text's own colour, since that is the only one known to be seen against whatever lies
 * behind it: at least 3:1 wherever the text has 4.5:1, over pictures too (`print-contrast.ts` in the
 * gallery measures it). With less of it, lines fade over mid-tones.
 */
const line = (rgb: string, ofText = 70) => `color-mix(in srgb,currentcolor ${ofText}%,rgb(${rgb}))`;

const washes: Record<Strength, Record<'plain' | 'faint', number>> = {
  full: { plain: 0.16, faint: 0.1 },
  soft: { plain: 0.08, faint: 0.05 },
  underline: { plain: 0, faint: 0 },
};

/** The style sheet of all marks of one strength; they show on screens only. */
export function highlightStyle(strength: Strength): string {
  const { plain, faint } = washes[strength];
  const rule = (mark: Mark, rgb: string, wash: number, decoration: string) =>
    `::highlight(${highlightName(mark, strength)}){${wash ? `background-color:rgb(${rgb} / ${wash});` : ''}` +
    `text-decoration:underline ${decoration} ${line(rgb)}}`;
  const rules = [
    rule('same', warm, plain, 'solid 1px'),
    rule('changed', warm, plain, 'double 1px'),
    rule('likely', warm, faint, 'wavy 1px'),
    rule('position', cool, faint, 'dashed 1px'),
    rule('name', warm, 0, 'dotted 2px'),
    `::highlight(${highlightName('current', strength)}){background-color:rgb(${cool} / 0.16);` +
      `text-decoration:underline overline solid 2px ${line(cool, 85)}}`,
  ];
  return `@media screen{${rules.join('')}}`;
}

/**
 * The style sheet that every page gets with its own: where a sheet comes only when there is something
 * to paint, the browser restyles the whole page for it, which costs a long one half of all painting.
 */
export const everyHighlightStyle = (): string =>
  (['full', 'soft', 'underline'] as const).map(highlightStyle).join('\n');

/** How strongly marks show: as designed, fainter, or by their lines alone. */
export type Strength = 'full' | 'soft' | 'underline';

/** What a stretch of the page is marked as. */
export type Mark = 'same' | 'changed' | 'likely' | 'position' | 'name' | 'current';

/** The registry of highlights is shared with the page, so our names say whose they are. */
export const highlightName = (mark: Mark, strength: Strength) =>
  strength === 'full' ? `crossquote-${mark}` : `crossquote-${mark}-${strength}`;

/** From the lowest to the highest: what paints over what where marks overlap. */
export const marks: readonly Mark[] = ['position', 'name', 'likely', 'same', 'changed', 'current'];

/**
 * Washes are these mid-tones at low opacity, so that the page's own text colour keeps its contrast.
 * Lines have the text's colour, the only one known to be seen against whatever lies behind the text;
 * a mid-tone of our own fades over pictures. (Not a mix of both: in `::highlight`, Chromium takes
 * `currentcolor` within `color-mix` for black.)
 */
const warm = '176 104 0';
const cool = '28 122 184';

/** How a mark looks: its colour, how much of it lies behind the words, and the line below them. */
export interface Look {
  readonly rgb: string;
  readonly wash: 'strong' | 'plain' | 'faint' | 'none';
  readonly line: 'solid' | 'double' | 'wavy' | 'dashed' | 'dotted';
  /** Pixels. */
  readonly width: number;
}

export const looks: Readonly<Record<Mark, Look>> = {
  same: { rgb: warm, wash: 'plain', line: 'solid', width: 1 },
  changed: { rgb: warm, wash: 'plain', line: 'double', width: 1 },
  likely: { rgb: warm, wash: 'faint', line: 'wavy', width: 1 },
  position: { rgb: cool, wash: 'faint', line: 'dashed', width: 1 },
  name: { rgb: warm, wash: 'none', line: 'dotted', width: 2 },
  current: { rgb: cool, wash: 'strong', line: 'solid', width: 2 },
};

/** Opacity of the washes; where the reader is must be seen in every strength. */
export const washes: Readonly<Record<Strength, Readonly<Record<Look['wash'], number>>>> = {
  full: { strong: 0.16, plain: 0.16, faint: 0.1, none: 0 },
  soft: { strong: 0.16, plain: 0.08, faint: 0.05, none: 0 },
  underline: { strong: 0.16, plain: 0, faint: 0, none: 0 },
};

/** The style sheet of all marks of one strength; they show on screens only. */
export function highlightStyle(strength: Strength): string {
  const rule = (mark: Mark) => {
    const { rgb, wash, line, width } = looks[mark];
    const opacity = washes[strength][wash];
    const background = opacity ? `background-color:rgb(${rgb} / ${opacity});` : '';
    const lines = mark === 'current' ? 'underline overline' : 'underline';
    return `::highlight(${highlightName(mark, strength)}){${background}text-decoration:${lines} ${line} ${width}px}`;
  };
  return `@media screen{${marks.map(rule).join('')}}`;
}

/**
 * The style sheet that every page gets with its own: where a sheet comes only when there is something
 * to paint, the browser restyles the whole page for it, which costs a long one half of all painting.
 */
export const everyHighlightStyle = (): string =>
  (['full', 'soft', 'underline'] as const).map(highlightStyle).join('\n');

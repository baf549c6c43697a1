import type { Annotation } from '../../src/core/factbase/annotation';
import type { PageStatus } from '../../src/ui/parts/page-status';
import * as samples from './samples';

/** One picture: what is rendered, and how the browser is set. */
export interface State {
  readonly name: string;
  readonly part: 'card' | 'popup';
  readonly annotation?: Annotation;
  readonly annotations?: readonly Annotation[];
  readonly status?: PageStatus;
  readonly locale?: 'en' | 'uk' | 'de';
  readonly direction?: 'rtl';
  readonly width?: number;
  readonly height?: number;
  /** Pressed one after the other, by their text. */
  readonly press?: readonly string[];
  readonly scheme?: 'light' | 'dark';
  readonly zoom?: number;
}

const cards: readonly [string, Annotation][] = [
  ['reworded', samples.reworded],
  ['altered', samples.altered],
  ['credited', samples.credited],
  ['word-for-word', samples.wordForWord],
  ['unsure', samples.unsure],
  ['position', samples.reportsPosition],
  ['twenty', samples.twenty],
  ['longest', samples.longest],
  ['bare', samples.bare],
];

const cardStates: State[] = [
  ...cards.map(([name, annotation]): State => ({ name: `card-${name}`, part: 'card', annotation })),
  { name: 'card-reworded-dark', part: 'card', annotation: samples.reworded, scheme: 'dark' },
  { name: 'card-altered-dark', part: 'card', annotation: samples.altered, scheme: 'dark' },
  { name: 'card-rtl', part: 'card', annotation: samples.rightToLeft, direction: 'rtl' },
  {
    name: 'card-narrow',
    part: 'card',
    annotation: samples.altered,
    width: 320,
    height: 568,
  },
  {
    name: 'card-zoom-200',
    part: 'card',
    annotation: samples.reworded,
    width: 640,
    height: 400,
    zoom: 2,
  },
  {
    name: 'card-reworded-why',
    part: 'card',
    annotation: samples.reworded,
    press: ['Why this match', 'shown by three passages'],
  },
];

const statuses: readonly PageStatus[] = [
  'starting',
  'paused-here',
  'paused-everywhere',
  'not-article',
  'nothing-known',
  'failed',
  'withheld',
  'no-permission',
];

const popupStates: State[] = [
  { name: 'popup-ready', part: 'popup', status: 'ready', annotations: samples.page },
  {
    name: 'popup-ready-dark',
    part: 'popup',
    status: 'ready',
    annotations: samples.page,
    scheme: 'dark',
  },
  ...statuses.map((status): State => ({ name: `popup-${status}`, part: 'popup', status })),
];

/** Every picture of the gallery. */
export const states: readonly State[] = [...cardStates, ...popupStates].map((state) =>
  state.part === 'popup' ? { width: 320, height: 520, ...state } : state,
);

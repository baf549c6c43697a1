import type { Annotation } from '../../src/core/factbase/annotation';
import type { PageStatus } from '../../src/ui/parts/page-status';
import { contrary } from './contrary-sample';
import * as extremes from './extreme-samples';
import { keptStates } from './kept-states';
import { panelStates } from './panel-states';
import { readingStates } from './reading-states';
import * as samples from './samples';
import type { State } from './state';

const cards: readonly [string, Annotation][] = [
  ['reworded', samples.reworded],
  ['altered', samples.altered],
  ['credited', samples.credited],
  ['word-for-word', samples.wordForWord],
  ['unsure', samples.unsure],
  ['position', samples.reportsPosition],
  ['twenty', extremes.twenty],
  ['longest', extremes.longest],
  ['bare', samples.bare],
  ['contrary', contrary],
];

const cardStates: State[] = [
  ...cards.map(([name, annotation]): State => ({ name: `card-${name}`, part: 'card', annotation })),
  { name: 'card-rtl', part: 'card', annotation: extremes.rightToLeft, direction: 'rtl' },
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
    width: 1280,
    height: 900,
    zoom: 2,
  },
  {
    name: 'card-reworded-why',
    part: 'card',
    annotation: samples.reworded,
    press: ['Why this match', 'shown by three passages'],
  },
];

const locales: State[] = (['uk', 'de'] as const).flatMap((locale): State[] => [
  { name: `card-altered-${locale}`, part: 'card', annotation: samples.altered, locale },
  { name: `popup-ready-${locale}`, part: 'popup', annotations: samples.page, locale },
  { name: `popup-failed-${locale}`, part: 'popup', status: 'failed', locale },
  {
    name: `panel-${locale}`,
    part: 'panel',
    annotations: [samples.altered],
    press: [samples.altered.text],
    locale,
    height: 900,
  },
  { name: `options-${locale}-360`, part: 'options', width: 360, height: 3000, locale },
  { name: `welcome-${locale}-360`, part: 'welcome', width: 360, height: 900, locale },
]);

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
    name: 'popup-rtl',
    part: 'popup',
    annotations: samples.page,
    direction: 'rtl',
  },
  ...statuses.map((status): State => ({ name: `popup-${status}`, part: 'popup', status })),
];

const pageStates: State[] = [
  { name: 'options', part: 'options', width: 1000, height: 2700 },
  { name: 'options-empty-320', part: 'options', width: 320, height: 3200, options: 'empty' },
  { name: 'options-rtl', part: 'options', width: 700, height: 2700, direction: 'rtl' },
  { name: 'welcome', part: 'welcome', width: 1000, height: 800 },
  {
    name: 'welcome-card',
    part: 'welcome',
    width: 1000,
    height: 800,
    press: ['nothing more than a short reprieve for northern farmers'],
  },
  { name: 'welcome-320', part: 'welcome', width: 320, height: 900 },
];

const markStates = (['full', 'soft', 'underline'] as const).map(
  (strength): State => ({ name: `marks-${strength}`, part: 'marks', strength, width: 720 }),
);

const sizes: Partial<Record<State['part'], Partial<State>>> = {
  popup: { width: 320, height: 520 },
  panel: { width: 420, height: 640 },
};

/** Every picture of the gallery. */
export const states: readonly State[] = [
  ...cardStates,
  ...popupStates,
  ...panelStates,
  ...pageStates,
  ...markStates,
  ...keptStates,
  ...readingStates,
  ...locales,
].map((state) => ({ ...sizes[state.part], ...state }));

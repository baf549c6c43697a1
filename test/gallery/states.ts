import type { Annotation } from '../../src/core/factbase/annotation';
import type { PageStatus } from '../../src/ui/parts/page-status';
import type { OptionSample } from './option-samples';
import * as samples from './samples';

/** One picture: what is rendered, and how the browser is set. */
export interface State {
  readonly name: string;
  readonly part: 'card' | 'popup' | 'panel' | 'options' | 'welcome';
  readonly options?: OptionSample;
  /** Put into the field for a pack's address. */
  readonly address?: string;
  /** What is there once the state is reached. */
  readonly until?: string;
  /** The part of the page that the picture shows. */
  readonly crop?: string;
  readonly annotation?: Annotation;
  readonly annotations?: readonly Annotation[];
  readonly status?: PageStatus;
  readonly locale?: 'en' | 'uk' | 'de';
  readonly direction?: 'rtl';
  readonly width?: number;
  readonly height?: number;
  /** Pressed one after the other, by their text. */
  readonly press?: readonly string[];
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

const breather = 'nothing more than a short reprieve for Ukrainian forces';

const panelStates: State[] = [
  { name: 'panel-list', part: 'panel', annotations: samples.page },
  { name: 'panel-by-speaker', part: 'panel', annotations: samples.page, press: ['By speaker'] },
  {
    name: 'panel-graph-2',
    part: 'panel',
    annotations: samples.page,
    press: [breather],
    width: 420,
    height: 900,
  },
  {
    name: 'panel-graph-2-wide',
    part: 'panel',
    annotations: samples.page,
    press: [breather],
    width: 900,
    height: 800,
  },
  {
    name: 'panel-graph-20',
    part: 'panel',
    annotations: [samples.twenty],
    press: ['nothing more than a short reprieve for northern farmers'],
    width: 720,
    height: 900,
  },
  {
    name: 'panel-graph-20-narrow',
    part: 'panel',
    annotations: [samples.twenty],
    press: ['nothing more than a short reprieve for northern farmers'],
    width: 320,
    height: 900,
  },
  {
    name: 'panel-table-20',
    part: 'panel',
    annotations: [samples.twenty],
    press: ['nothing more than a short reprieve for northern farmers', 'Table'],
    width: 720,
    height: 900,
  },
  {
    name: 'panel-graph-altered',
    part: 'panel',
    annotations: samples.page,
    press: ['The 60-day pause is not a settlement and would suit nobody'],
    height: 900,
  },
  {
    name: 'panel-timeline',
    part: 'panel',
    annotations: [samples.reportsPosition],
    press: ['Examplia does not want a temporary pause in tariffs'],
    height: 1000,
  },
  {
    name: 'panel-longest',
    part: 'panel',
    annotations: [samples.longest],
    press: [samples.longest.text],
    height: 1000,
  },
  {
    name: 'panel-rtl',
    part: 'panel',
    annotations: [samples.rightToLeft],
    press: [samples.rightToLeft.text],
    direction: 'rtl',
    height: 800,
  },
  { name: 'panel-nothing-known', part: 'panel', status: 'nothing-known' },
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

const address = 'https://packs.example/harbour.json';
const kept = 'details';

/** Packs, memory and the reader's own file, each part by itself. */
const keptStates: State[] = (
  [
    { name: 'packs-three', crop: '#packs', options: 'three-packs' },
    { name: 'packs-remove', crop: '#packs', options: 'three-packs', press: ['Remove'] },
    { name: 'packs-offer', crop: '#packs', address, press: ['Look at it'], until: '.offer' },
    {
      name: 'packs-offer-other-key',
      crop: '#packs',
      options: 'other-key',
      address,
      press: ['Look at it', 'Install anyway'],
      until: '.offer .failure[role="alert"]',
    },
    {
      name: 'packs-refused',
      crop: '#packs',
      options: 'refused',
      address,
      press: ['Look at it'],
      until: '.problems',
    },
    { name: 'memory-three', crop: '#memory', until: kept, press: ['Two quotations'] },
    { name: 'memory-none', crop: '#memory', options: 'memory-none' },
    {
      name: 'memory-off',
      crop: '#memory',
      until: '.question',
      press: ['Remember what I read, on this device'],
    },
    { name: 'memory-delete-all', crop: '#memory', until: '.question', press: ['Delete all'] },
  ] as const
).flatMap((state): State[] => [
  { ...state, part: 'options', width: 1000 },
  { ...state, part: 'options', name: `${state.name}-320`, width: 320 },
]);

const keptLocales: State[] = (['packs', 'memory'] as const).flatMap((part) => [
  ...(['uk', 'de'] as const).map(
    (locale): State => ({
      name: `${part}-${locale}-360`,
      part: 'options',
      options: 'three-packs',
      crop: `#${part}`,
      locale,
      width: 360,
    }),
  ),
  {
    name: `${part}-rtl`,
    part: 'options',
    options: 'three-packs',
    crop: `#${part}`,
    direction: 'rtl',
  },
]);

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
  ...keptStates,
  ...keptLocales,
  ...locales,
].map((state) => ({ ...sizes[state.part], ...state }));

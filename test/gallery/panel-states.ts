import { contrary } from './contrary-sample';
import * as extremes from './extreme-samples';
import * as samples from './samples';
import type { State } from './state';

const breather = 'nothing more than a short reprieve for Ukrainian forces';

/** The side panel, its list and one quotation in full. */
export const panelStates: readonly State[] = [
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
    annotations: [extremes.twenty],
    press: ['nothing more than a short reprieve for northern farmers'],
    width: 720,
    height: 900,
  },
  {
    name: 'panel-graph-20-narrow',
    part: 'panel',
    annotations: [extremes.twenty],
    press: ['nothing more than a short reprieve for northern farmers'],
    width: 320,
    height: 900,
  },
  {
    name: 'panel-table-20',
    part: 'panel',
    annotations: [extremes.twenty],
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
    annotations: [extremes.longest],
    press: [extremes.longest.text],
    height: 1000,
  },
  {
    name: 'panel-rtl',
    part: 'panel',
    annotations: [extremes.rightToLeft],
    press: [extremes.rightToLeft.text],
    direction: 'rtl',
    height: 800,
  },
  {
    name: 'panel-contrary',
    part: 'panel',
    annotations: [contrary],
    press: [contrary.text],
    height: 800,
  },
  { name: 'panel-nothing-known', part: 'panel', status: 'nothing-known' },
];

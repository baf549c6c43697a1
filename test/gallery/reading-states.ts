import { knownAndRead, manyRead, readAlike, readElsewhere, readOften } from './reading-samples';
import { reworded } from './samples';
import type { State } from './state';

const page = [readElsewhere, knownAndRead, reworded, readAlike];
const open = { part: 'panel', height: 1100 } as const;

/** What rests on the reader's own reading, wherever it is shown. */
export const readingStates: readonly State[] = [
  { name: 'private-card', part: 'private-card', annotation: readElsewhere },
  { name: 'private-card-often', part: 'private-card', annotation: readOften },
  { name: 'private-card-alike', part: 'private-card', annotation: readAlike },
  { name: 'private-card-320', part: 'private-card', annotation: readElsewhere, width: 320 },
  { name: 'private-card-uk', part: 'private-card', annotation: readOften, locale: 'uk' },
  { name: 'private-card-rtl', part: 'private-card', annotation: readElsewhere, direction: 'rtl' },
  { name: 'popup-reading', part: 'popup', annotations: page },
  { name: 'panel-reading', part: 'panel', annotations: page },
  {
    ...open,
    name: 'panel-known-and-read',
    annotations: [knownAndRead],
    press: [knownAndRead.text],
  },
  {
    ...open,
    name: 'panel-known-and-read-list',
    annotations: [knownAndRead],
    press: [knownAndRead.text, 'List'],
    width: 900,
  },
  { ...open, name: 'panel-read', annotations: [readElsewhere], press: [readElsewhere.text] },
  { ...open, name: 'panel-many-read', annotations: [manyRead], press: [manyRead.text], width: 720 },
  { name: 'card-two-packs', part: 'card', annotation: knownAndRead },
];

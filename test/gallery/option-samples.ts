import type { OptionsProps } from '../../src/ui/options/options';

type OptionStates = Pick<
  OptionsProps,
  'settings' | 'hidden' | 'packs' | 'shortcuts' | 'memory' | 'version'
>;

const packs: OptionStates['packs'] = [
  {
    id: 'ceasefire-2025',
    title: 'Ceasefire talks, 2025',
    version: '1',
    licence: 'CC0-1.0',
    homepage: null,
    built: '2026-11-22',
    quotes: 31,
    versions: 40,
    articles: 5,
    outlets: 8,
    speakers: 14,
    positions: 23,
  },
];

/** Options of a reader who has used them all. */
export const fullOptions: OptionStates = {
  settings: {
    paused: false,
    sites: { 'courier.example': 'off', 'specimen-times.example': 'off' },
    onlyChosen: false,
    marks: { strength: 'full', quotations: true, names: true, positions: true },
    cardDelay: 400,
    fontSize: 'medium',
    searchEngine: 'https://duckduckgo.com/?q=%s',
  },
  hidden: [
    {
      key: 'a',
      text: 'nothing more than a short reprieve for northern farmers',
      speaker: 'Mara Ellison',
      at: '2026-11-20T10:00:00Z',
    },
  ],
  packs,
  shortcuts: [
    { command: 'next', description: 'Next quotation', keys: 'Alt+Shift+J' },
    { command: 'previous', description: 'Previous quotation', keys: 'Alt+Shift+K' },
    { command: 'pause', description: 'Pause this site', keys: '' },
  ],
  memory: { on: true, days: 90, megabytes: 50 },
  version: '0.1.0',
};

/** Options of a reader who has just begun. */
export const emptyOptions: OptionStates = {
  ...fullOptions,
  settings: { ...fullOptions.settings, sites: {}, searchEngine: 'https://search.example/?q=' },
  hidden: [],
  packs,
  memory: null,
};

import type { OptionsProps } from '../../src/ui/options/options';
import { bundled, harbour, loaves, read } from './kept-samples';

type OptionStates = Pick<
  OptionsProps,
  | 'settings'
  | 'hidden'
  | 'packs'
  | 'shortcuts'
  | 'memory'
  | 'version'
  | 'onReadPack'
  | 'onInstall'
  | 'onSearchMemory'
>;

/** Options of a reader who has used them all. */
const fullOptions = {
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
  packs: [bundled],
  shortcuts: [
    { command: 'next', description: 'Next quotation', keys: 'Alt+Shift+J' },
    { command: 'previous', description: 'Previous quotation', keys: 'Alt+Shift+K' },
    { command: 'pause', description: 'Pause this site', keys: '' },
  ],
  memory: {
    on: true,
    days: 90,
    megabytes: 50,
    usedBytes: 41_000,
    articles: 3,
    quotations: 6,
  },
  version: '0.1.0',
  onReadPack: async () => ({
    ok: true,
    token: 'harbour',
    pack: { ...harbour, failure: null, checkedAt: null },
    replaces: null,
    signature: 'valid',
  }),
  onInstall: async () => ({ ok: true }),
  onSearchMemory: async (query: string) =>
    read.filter(({ quotations }) => quotations.some(({ text }) => text.includes(query))),
} as const satisfies OptionStates;

/** Options of readers who are elsewhere with them. */
export const optionSamples = {
  full: fullOptions,
  /** Nothing hidden, no sites, no memory. */
  empty: {
    ...fullOptions,
    settings: { ...fullOptions.settings, sites: {}, searchEngine: 'https://search.example/?q=' },
    hidden: [],
    memory: null,
  },
  'three-packs': { ...fullOptions, packs: [bundled, harbour, loaves] },
  'memory-none': {
    ...fullOptions,
    memory: { on: true, days: 90, megabytes: 50, usedBytes: 0, articles: 0, quotations: 0 },
    onSearchMemory: async () => [],
  },
  'other-key': {
    ...fullOptions,
    onReadPack: async () => ({
      ok: true,
      token: 'harbour',
      pack: { ...harbour, version: '2026-11-22', failure: null },
      replaces: { version: '2026-11-20' },
      signature: 'key-changed',
    }),
    onInstall: async () => ({ ok: false, message: 'The disk is full.' }),
  },
  refused: {
    ...fullOptions,
    onReadPack: async () => ({
      ok: false,
      problems: [
        { place: 'quotes[12].versions[0].article', message: 'no article “ft-1”' },
        { place: 'licence', message: 'is missing' },
        ...Array.from({ length: 9 }, (_, i) => ({
          place: `articles[${i}].url`,
          message: 'not an https: address',
        })),
      ],
    }),
  },
} as const satisfies Record<string, OptionStates>;

export type OptionSample = keyof typeof optionSamples;
